Er is iets veranderd: ${title}

Er is iets veranderd aan de bijeenkomst waarvoor je bent aangemeld. Dag en tijd zijn hetzelfde. Zo is het nu:

<#include "/signup/letter-meeting.ftl">

<#if waiting>Je staat nog op de wachtlijst.<#else>Je plaats blijft voor je vrij.</#if>

<#include "/signup/letter-end.ftl">
