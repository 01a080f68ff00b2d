Dit hoorden we op ${date(heldAt)}

Het verslag van de bijeenkomst “${title}” staat vast. Iedereen kan het lezen.

<#if points gt 0>Er staan ${points} punten in. Elk punt krijgt antwoord van ${programmeName}<#if answersDay??>, uiterlijk ${date(answersDay)}</#if>. Daarna krijg je van ons één mail met wat ermee gebeurde.

</#if>
Lees het verslag: ${publicUrl}/meetings/${code}/minutes

Je krijgt deze mail omdat je op de bijeenkomst “${title}” was en een adres hebt achtergelaten.
