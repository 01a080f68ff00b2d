<#if level == 100>Vol: ${title}<#else>Voor ${level}% vol: ${title}</#if>

Er zijn ${given} van de ${capacity} plaatsen weg.<#if level == 100> Wie zich nu aanmeldt, komt op de wachtlijst.</#if>

<#include "/signup/letter-meeting.ftl">

Bekijk wie er komt: ${publicUrl}/work/meetings/${meeting}/sign-ups
