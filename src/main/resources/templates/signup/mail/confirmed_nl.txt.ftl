Je bent aangemeld: ${title}

Fijn dat je komt. Je hebt plaats. Aantal personen: ${people}.

<#include "/signup/letter-meeting.ftl">

Je code voor de deur is ${doorCode}. Noem je code als je binnenkomt, of laat de code zien op je eigen pagina.

<#include "/signup/letter-square.ftl">

Kom je met meer of minder mensen, of kun je niet? Geef het door op je eigen pagina. Dan kan iemand anders jouw plaats krijgen.

<#include "/signup/letter-end.ftl">
