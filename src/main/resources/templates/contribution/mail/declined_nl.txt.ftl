We doen dit niet (${code[0..2]} ${code[3..5]} ${code[6..8]})

Je zei dit:

> ${words}

<#if because == "LATER">${programmeName} doet dit nu niet. Wel later: ${later}.<#else>${programmeName} doet dit niet. De reden: ${msg("contribution.reason." + because)}.</#if>

Dit is de uitleg:

> ${answer}

Iedereen kan dit lezen op de pagina van je bericht.

Bekijk wat er gebeurde: ${publicUrl}/contributions/${code}

Wil je geen mail meer krijgen? Dat regel je met de link hieronder. De link is alleen voor jou en werkt veertien dagen.

Jouw bericht: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
