Je krijgt toch een eigen antwoord (${code[0..2]} ${code[3..5]} ${code[6..8]})

Je zei dit:

> ${words}

We hadden jouw bericht bij een actie gezet die over iets anders gaat. Dat was niet goed. De reden: ${why}

Van die actie krijg je geen mail meer. Je krijgt nu een eigen antwoord. Daar hoor je van.

Bekijk wat er gebeurde: ${publicUrl}/contributions/${code}

Wil je geen mail meer krijgen? Dat regel je met de link hieronder. De link is alleen voor jou en werkt veertien dagen.

Jouw bericht: ${publicUrl}/contributions/mine/${personalSecret}
