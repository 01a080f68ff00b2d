Jesteś na liście: ${title}

Cieszymy się, że przyjdziesz. Masz miejsce. Liczba osób: ${people}.

<#include "/signup/letter-meeting.ftl">

Twój kod przy wejściu to ${doorCode}. Podaj go przy wejściu albo pokaż na swojej stronie.

<#include "/signup/letter-square.ftl">

Przyjdzie was więcej lub mniej, a może nie możesz przyjść? Zgłoś to na swojej stronie. Wtedy twoje miejsce może dostać ktoś inny.

<#include "/signup/letter-end.ftl">
