Your new link: ${title}

You asked for a new link to your own page. There you see your sign-up and can change it.

<#include "/signup/letter-meeting.ftl">

<#include "/signup/letter-end.ftl">
