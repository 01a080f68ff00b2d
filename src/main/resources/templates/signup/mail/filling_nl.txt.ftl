${(level == 100)?then("Vol", "Voor " + level + "% vol")}: ${title}

Er zijn ${given} van de ${capacity} plaatsen weg.<#if level == 100> Wie zich nu aanmeldt, komt op de wachtlijst.</#if>

<#include "/signup/letter-meeting.ftl">

Bekijk wie er komt: ${publicUrl}/work/meetings/${meeting}/sign-ups
