New day or time: ${title}

Please note: the meeting is at another moment.<#if was??> First it was on ${date(was)}, ${wasFrom}.</#if> This is how it is now:

<#include "/signup/letter-meeting.ftl">

<#if reason??>
The reason:

> ${reason}

</#if>
<#if waiting>You are still on the waiting list.<#else>We keep your place for you.</#if> Can you not come then? Cancel on your own page.

<#include "/signup/letter-end.ftl">
