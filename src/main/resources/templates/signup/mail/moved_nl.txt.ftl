Nieuwe dag of tijd: ${title}

Let op: de bijeenkomst is op een ander moment.<#if was??> Eerst was het op ${date(was)}, ${wasFrom}.</#if> Zo is het nu:

<#include "/signup/letter-meeting.ftl">

<#if reason??>
De reden:

> ${reason}

</#if>
<#if waiting>Je staat nog op de wachtlijst.<#else>Je plaats blijft voor je vrij.</#if> Kun je dan niet? Meld je dan af op je eigen pagina.

<#include "/signup/letter-end.ftl">
