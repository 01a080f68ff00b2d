ما زال بلا موعد: ${msg(kind)}

مرحبًا ${name}،

وعد البرنامج ${programmeName} بأن يتم هذا في موعد أقصاه ${date(until)}. لم يُخطَّط لشيء حتى الآن. تم تذكير المنظّمين.

> ${msg(kind)}<#if district?has_content> · ${district}</#if>

انظر كيف هو الوضع: ${publicUrl}/work/rhythm/${turn}
