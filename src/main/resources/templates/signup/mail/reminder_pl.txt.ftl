${tomorrow?then("Jutro", "Za tydzień")}: ${title}

<#if tomorrow>Do zobaczenia jutro! <#else>To już za tydzień. </#if>Liczba osób: ${people}.

<#include "/signup/letter-meeting.ftl">

Twój kod przy wejściu to ${doorCode}.

<#include "/signup/letter-square.ftl">

Nie możesz przyjść albo będzie was mniej? Zgłoś to na swojej stronie. Wtedy może przyjść ktoś inny.

<#include "/signup/letter-end.ftl">
