تم تغيير تسجيلك: ${title}

لقد غيّرناه. عدد الأشخاص: ${people}.<#if waiting> ما زلت على قائمة الانتظار.</#if>

<#include "/signup/letter-meeting.ftl">

<#include "/signup/letter-end.ftl">
