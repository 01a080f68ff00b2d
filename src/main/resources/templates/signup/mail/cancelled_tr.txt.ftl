Yapılmayacak: ${title}

Ne yazık ki bu toplantı yapılmayacak. Bir şey yapman gerekmiyor.

<#include "/signup/letter-meeting.ftl">

<#if reason??>
Nedeni:

> ${reason}

</#if>
Sonra ne olacağını sitede okuyabilirsin.

<#include "/signup/letter-end.ftl">
