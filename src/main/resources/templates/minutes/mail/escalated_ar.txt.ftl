لا يوجد تقرير عن ${date(heldAt)} حتى الآن

مرحبًا ${name}،

كان يجب إرسال تقرير اللقاء «${title}» في موعد أقصاه ${date(lastDay)}. لم يُرسل بعد. تم تذكير المنظّمين.

إلى التقرير: ${publicUrl}/work/meetings/${meeting}/minutes
