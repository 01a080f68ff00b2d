Je staat op de wachtlijst: ${title}

Er zijn nu niet genoeg plaatsen. Je staat op de wachtlijst. Aantal personen: ${people}.

<#include "/signup/letter-meeting.ftl">

Komt er plaats? Dan krijg je meteen een mail. Wie het eerst kwam, is het eerst aan de beurt. Kun je niet meer? Haal je naam dan van de lijst op je eigen pagina.

<#include "/signup/letter-end.ftl">
