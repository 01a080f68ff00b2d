Je aanmelding is veranderd: ${title}

We hebben het veranderd. Aantal personen: ${people}.<#if waiting> Je staat nog op de wachtlijst.</#if>

<#include "/signup/letter-meeting.ftl">

<#include "/signup/letter-end.ftl">
