Er is antwoord op wat jij en anderen zeiden (${code[0..2]} ${code[3..5]} ${code[6..8]})

Je zei dit:

> ${words}

Anderen zeiden dit ook. Het staat bij elkaar onder nummer ${main[0..2]} ${main[3..5]} ${main[6..8]}.

<#if why?has_content>
We hebben een antwoord verbeterd. De reden: ${why}

</#if>
<#if response == "ACTION">
${programmeName} maakt er een actie van. Bij de actie zie je wie gevraagd is om het te doen. Zodra een dag beloofd is, staat die erbij. Je hoort hoe het verdergaat.

<#elseif response == "AGENDA">
${programmeName} zet het op de wijkagenda. Daar praten bewoners en organisaties erover. Tot die tijd blijft het op de lijst staan, ook voor iedereen.

<#elseif response == "DECLINED">
<#if because == "LATER">${programmeName} doet dit nu niet. Wel later: ${later}.<#else>${programmeName} doet dit niet. De reden: ${msg("contribution.reason." + because)}.</#if>

</#if>
<#if answer?has_content>
<#if response == "ANSWERED">Dit is het antwoord van ${programmeName}:<#elseif response == "DECLINED">Dit is de uitleg:<#else>Dit zegt ${programmeName} erbij:</#if>

> ${answer}

</#if>
Bekijk wat ermee gebeurt: ${publicUrl}/contributions/${main}

Wil je geen mail meer krijgen? Dat regel je met de link hieronder. De link is alleen voor jou en werkt veertien dagen.

Jouw bericht: ${publicUrl}/contributions/mine/${personalSecret}
