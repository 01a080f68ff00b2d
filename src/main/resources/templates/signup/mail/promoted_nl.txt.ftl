Er is plaats voor je: ${title}

Goed nieuws: er kwam plaats vrij. Je stond op de wachtlijst en je kunt nu komen. Aantal personen: ${people}.

<#include "/signup/letter-meeting.ftl">

Je code voor de deur is ${doorCode}. Noem je code als je binnenkomt, of laat de code zien op je eigen pagina.

<#include "/signup/letter-square.ftl">

Kun je toch niet? Geef het door op je eigen pagina. Dan kan iemand anders komen.

<#include "/signup/letter-end.ftl">
