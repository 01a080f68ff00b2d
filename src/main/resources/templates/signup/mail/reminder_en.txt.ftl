${tomorrow?then("Tomorrow", "In a week")}: ${title}

<#if tomorrow>See you tomorrow! <#else>It is in a week. </#if>Number of people: ${people}.

<#include "/signup/letter-meeting.ftl">

Your code for the door is ${doorCode}.

<#include "/signup/letter-square.ftl">

Can you not come, or are you coming with fewer people? Tell us on your own page. Then somebody else can come.

<#include "/signup/letter-end.ftl">
