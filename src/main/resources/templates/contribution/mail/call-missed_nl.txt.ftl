We konden je niet bereiken (${code[0..2]} ${code[3..5]} ${code[6..8]})

Je zei over het antwoord: ik ben niet gehoord. We wilden er graag met je over praten<#if phoned> en hebben je een paar keer gebeld</#if>. Dat lukte niet.

Wil je alsnog praten? Zeg het opnieuw op deze pagina, met een nummer waarop we je kunnen bereiken.

Vraag opnieuw om een gesprek: ${publicUrl}/contributions/${code}/not-heard

Wil je niet meer praten? Dan hoef je niets te doen.
