Coś się zmieniło: ${title}

Zmieniło się coś w spotkaniu, na które się zgłosiłeś lub zgłosiłaś. Dzień i godzina są takie same. Teraz jest tak:

<#include "/signup/letter-meeting.ftl">

<#if waiting>Nadal jesteś na liście oczekujących.<#else>Twoje miejsce jest nadal twoje.</#if>

<#include "/signup/letter-end.ftl">
