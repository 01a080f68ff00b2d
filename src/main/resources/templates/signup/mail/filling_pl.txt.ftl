${(level == 100)?then("Brak miejsc", "Zajęte w " + level + "%")}: ${title}

Zajęte miejsca: ${given} z ${capacity}.<#if level == 100> Kto zgłosi się teraz, trafi na listę oczekujących.</#if>

<#include "/signup/letter-meeting.ftl">

Zobacz, kto przyjdzie: ${publicUrl}/work/meetings/${meeting}/sign-ups
