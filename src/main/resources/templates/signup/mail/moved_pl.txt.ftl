Nowy dzień lub godzina: ${title}

Uwaga: spotkanie jest w innym terminie.<#if was??> Poprzedni dzień: ${date(was)}, ${wasFrom}.</#if> Teraz jest tak:

<#include "/signup/letter-meeting.ftl">

<#if reason??>
Powód:

> ${reason}

</#if>
<#if waiting>Nadal jesteś na liście oczekujących.<#else>Twoje miejsce jest nadal twoje.</#if> Wtedy nie możesz? Odwołaj swoje przyjście na swojej stronie.

<#include "/signup/letter-end.ftl">
