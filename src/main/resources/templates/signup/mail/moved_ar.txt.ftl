يوم أو وقت جديد: ${title}

انتبه: اللقاء في موعد آخر.<#if was??> كان أولًا يوم ${date(was)}, ${wasFrom}.</#if> هكذا هو الآن:

<#include "/signup/letter-meeting.ftl">

<#if reason??>
السبب:

> ${reason}

</#if>
<#if waiting>ما زلت على قائمة الانتظار.<#else>مكانك محفوظ لك.</#if> لا تستطيع المجيء حينها؟ ألغِ تسجيلك عبر صفحتك الخاصة.

<#include "/signup/letter-end.ftl">
