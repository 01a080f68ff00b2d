Gaat niet door: ${title}

Helaas: deze bijeenkomst gaat niet door. Je hoeft niets te doen.

<#include "/signup/letter-meeting.ftl">

<#if reason??>
De reden:

> ${reason}

</#if>
Op de site lees je wat er verder gebeurt.

<#include "/signup/letter-end.ftl">
