Je bericht gaat over meer dan één ding (${code[0..2]} ${code[3..5]} ${code[6..8]})

Je zei dit:

> ${words}

Daarom heeft elk onderwerp een eigen nummer gekregen. Op elk nummer krijg je een eigen antwoord.

<#list parts as part>
> ${part.text}

Bekijk nummer: ${publicUrl}/contributions/${part.code}

</#list>
Wil je geen mail meer krijgen? Dat regel je met de link hieronder. De link is alleen voor jou en werkt veertien dagen.

Jouw bericht: ${publicUrl}/contributions/mine/${personalSecret}
