Does not take place: ${title}

Unfortunately this meeting does not take place. You need not do anything.

<#include "/signup/letter-meeting.ftl">

<#if reason??>
The reason:

> ${reason}

</#if>
On the site you can read what happens next.

<#include "/signup/letter-end.ftl">
