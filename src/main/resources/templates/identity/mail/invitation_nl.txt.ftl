Je bent uitgenodigd voor Gehoord en Gedaan

Dag ${name},

Je hebt een account gekregen bij Gehoord en Gedaan. Daar staat wat bewoners zeggen, wat er is beloofd en wat er is gedaan.

Doe mee: ${personalLink}

De link is alleen voor jou en werkt tot ${dateTime(until)}. Geef hem niet door.

Weet je hier niets van? Dan hoef je niets te doen.
