Het gaat naar de wijkagenda (${code[0..2]} ${code[3..5]} ${code[6..8]})

Je zei dit:

> ${words}

${programmeName} zet het op de wijkagenda. Daar praten bewoners en organisaties erover. Tot die tijd blijft het op de lijst staan, ook voor iedereen.

<#if answer?has_content>
Dit zegt ${programmeName} erbij:

> ${answer}

</#if>
Bekijk de wijkagenda: ${publicUrl}/contributions?response=AGENDA

Wil je geen mail meer krijgen? Dat regel je met de link hieronder. De link is alleen voor jou en werkt veertien dagen.

Jouw bericht: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
