Je bent uitgenodigd voor Gehoord en Gedaan

Dag ${name},

<#if invitedBy??>${invitedBy} nodigt je uit en geeft je een account bij Gehoord en Gedaan.<#else>Je hebt een account gekregen bij Gehoord en Gedaan.</#if> Daar staat wat bewoners zeggen, wat er is beloofd en wat er is gedaan.

<#if roles?has_content>Je doet mee als:
<#list roles as role>
- ${role}
</#list>
</#if>

Doe mee: ${personalLink}

De link is alleen voor jou en werkt tot ${dateTime(until)}. Geef hem niet door.

Weet je hier niets van? Dan hoef je niets te doen.
