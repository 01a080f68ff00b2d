Nie odbędzie się: ${title}

Niestety to spotkanie się nie odbędzie. Nie musisz nic robić.

<#include "/signup/letter-meeting.ftl">

<#if reason??>
Powód:

> ${reason}

</#if>
Na stronie możesz przeczytać, co będzie dalej.

<#include "/signup/letter-end.ftl">
