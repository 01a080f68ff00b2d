Wat we van je weten

Je vroeg wat we van je weten. Met deze link zie je alles, en kun je alles laten wissen. De link is alleen voor jou en werkt veertien dagen.

Bekijk wat jullie van mij weten: ${publicUrl}/me/${personalSecret}

Heb je dit niet gevraagd? Dan hoef je niets te doen.
