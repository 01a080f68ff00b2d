Inloggen bij Gehoord en Gedaan

Dag ${name},

Je hebt gevraagd om een link waarmee je kunt inloggen.

Log in: ${personalLink}

De link is alleen voor jou, werkt één keer en uiterlijk tot ${dateTime(until)}. Geef hem niet door.

Heb je hier niet om gevraagd? Dan hoef je niets te doen.
