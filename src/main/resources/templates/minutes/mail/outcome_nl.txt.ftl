Dit gebeurde er met wat jullie zeiden op ${date(heldAt)}

Op de bijeenkomst “${title}” hoorden we ${total} punten. Zo staat het ermee:

<#if countANSWERED gt 0>- ${countANSWERED}: antwoord gekregen
</#if><#if countACTION gt 0>- ${countACTION}: een actie geworden
</#if><#if countAGENDA gt 0>- ${countAGENDA}: naar de wijkagenda
</#if><#if countJOINED gt 0>- ${countJOINED}: samengevoegd met een ander punt
</#if><#if countSPLIT gt 0>- ${countSPLIT}: opgesplitst
</#if><#if countDECLINED gt 0>- ${countDECLINED}: niet gedaan, met de reden erbij
</#if><#if open gt 0>- ${open}: nog zonder antwoord, en dat is te laat
</#if>
<#if points?has_content>Dit hoorden we van de meeste mensen:

<#list points as point>
> ${point.words}

${point.response?has_content?then(msg("contribution.response." + point.response), "nog geen antwoord")}

</#list>
</#if>
Bekijk alles, punt voor punt: ${publicUrl}/meetings/${code}/minutes

Je krijgt deze mail omdat je op de bijeenkomst “${title}” was en een adres hebt achtergelaten.
