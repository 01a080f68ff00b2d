We bekijken het antwoord opnieuw (${code[0..2]} ${code[3..5]} ${code[6..8]})

Je zei dit:

> ${words}

${programmeName} heeft besloten om het antwoord opnieuw te bekijken. De reden: ${why}

Uiterlijk ${date(lastDay)} krijg je een nieuw antwoord.

Bekijk wat er gebeurde: ${publicUrl}/contributions/${code}

Wil je geen mail meer krijgen? Dat regel je met de link hieronder. De link is alleen voor jou en werkt veertien dagen.

Jouw bericht: ${publicUrl}/contributions/mine/${personalSecret}
