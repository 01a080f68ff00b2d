Jesteś na liście oczekujących: ${title}

Teraz nie ma dość miejsc. Jesteś na liście oczekujących. Liczba osób: ${people}.

<#include "/signup/letter-meeting.ftl">

Gdy zwolni się miejsce, od razu dostaniesz e-mail. Kto był pierwszy, ma pierwszeństwo. Nie możesz już przyjść? Usuń swoje imię z listy na swojej stronie.

<#include "/signup/letter-end.ftl">
