Je hebt antwoord (${code[0..2]} ${code[3..5]} ${code[6..8]})

Je zei dit:

> ${words}

Dit is het antwoord van ${programmeName}:

> ${answer}

Iedereen kan dit antwoord lezen op de pagina van je bericht.

Bekijk wat er gebeurde: ${publicUrl}/contributions/${code}

Wil je geen mail meer krijgen? Dat regel je met de link hieronder. De link is alleen voor jou en werkt veertien dagen.

Jouw bericht: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
