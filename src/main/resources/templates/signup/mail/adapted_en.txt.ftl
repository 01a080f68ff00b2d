Your sign-up was changed: ${title}

We have changed it. Number of people: ${people}.<#if waiting> You are still on the waiting list.</#if>

<#include "/signup/letter-meeting.ftl">

<#include "/signup/letter-end.ftl">
