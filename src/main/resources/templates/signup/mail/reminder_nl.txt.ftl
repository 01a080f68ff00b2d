${tomorrow?then("Morgen", "Over een week")}: ${title}

<#if tomorrow>Tot morgen! <#else>Over een week is het zover. </#if>Aantal personen: ${people}.

<#include "/signup/letter-meeting.ftl">

Je code voor de deur is ${doorCode}.

<#include "/signup/letter-square.ftl">

Kun je niet, of kom je met minder mensen? Geef het door op je eigen pagina. Dan kan iemand anders komen.

<#include "/signup/letter-end.ftl">
