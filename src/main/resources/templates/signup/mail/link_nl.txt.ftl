Je nieuwe link: ${title}

Je vroeg om een nieuwe link naar je eigen pagina. Daar zie je je aanmelding en kun je haar veranderen.

<#include "/signup/letter-meeting.ftl">

<#include "/signup/letter-end.ftl">
