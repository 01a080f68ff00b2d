<#if level == 100>Brak miejsc: ${title}<#else>Zajęte w ${level}%: ${title}</#if>

Zajęte miejsca: ${given} z ${capacity}.<#if level == 100> Kto zgłosi się teraz, trafi na listę oczekujących.</#if>

<#include "/signup/letter-meeting.ftl">

Zobacz, kto przyjdzie: ${publicUrl}/work/meetings/${meeting}/sign-ups
