تغيّر شيء: ${title}

تغيّر شيء في اللقاء الذي سجّلت فيه. اليوم والوقت كما هما. هكذا هو الآن:

<#include "/signup/letter-meeting.ftl">

<#if waiting>ما زلت على قائمة الانتظار.<#else>مكانك محفوظ لك.</#if>

<#include "/signup/letter-end.ftl">
