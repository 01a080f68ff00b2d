Twoje zgłoszenie się zmieniło: ${title}

Zmieniliśmy je. Liczba osób: ${people}.<#if waiting> Nadal jesteś na liście oczekujących.</#if>

<#include "/signup/letter-meeting.ftl">

<#include "/signup/letter-end.ftl">
