You are not coming: ${title}

You have cancelled. A pity, but good that you told us: now somebody else can come.

<#include "/signup/letter-meeting.ftl">

Do you have time after all? You can sign up again on your own page.

<#include "/signup/letter-end.ftl">
