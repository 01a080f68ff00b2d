Er komt een actie van (${code[0..2]} ${code[3..5]} ${code[6..8]})

Je zei dit:

> ${words}

${programmeName} maakt er een actie van. Bij de actie zie je wie gevraagd is om het te doen. Zodra een dag beloofd is, staat die erbij. Je hoort hoe het verdergaat.

<#if answer?has_content>
Dit zegt ${programmeName} erbij:

> ${answer}

</#if>
Bekijk de actie: ${publicUrl}/actions/${action}

Wil je geen mail meer krijgen? Dat regel je met de link hieronder. De link is alleen voor jou en werkt veertien dagen.

Jouw bericht: ${publicUrl}/contributions/mine/${personalSecret}
