لن يُعقد: ${title}

للأسف، لن يُعقد هذا اللقاء. ليس عليك فعل أي شيء.

<#include "/signup/letter-meeting.ftl">

<#if reason??>
السبب:

> ${reason}

</#if>
يمكنك أن تقرأ على الموقع ما سيحدث لاحقًا.

<#include "/signup/letter-end.ftl">
