Je komt niet: ${title}

Je hebt je afgemeld. Jammer, maar fijn dat je het laat weten: nu kan iemand anders komen.

<#include "/signup/letter-meeting.ftl">

Toch weer tijd? Op je eigen pagina kun je je opnieuw aanmelden.

<#include "/signup/letter-end.ftl">
