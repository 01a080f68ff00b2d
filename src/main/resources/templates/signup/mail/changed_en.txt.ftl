Something has changed: ${title}

Something has changed about the meeting for which you signed up. Day and time are the same. This is how it is now:

<#include "/signup/letter-meeting.ftl">

<#if waiting>You are still on the waiting list.<#else>We keep your place for you.</#if>

<#include "/signup/letter-end.ftl">
