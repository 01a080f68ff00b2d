${(level == 100)?then("اكتمل العدد", "امتلأ " + level + "%")}: ${title}

حُجز ${given} من ${capacity} مكانًا.<#if level == 100> من يسجّل الآن يدخل قائمة الانتظار.</#if>

<#include "/signup/letter-meeting.ftl">

انظر من سيأتي: ${publicUrl}/work/meetings/${meeting}/sign-ups
