Kies een nieuw wachtwoord

Dag ${name},

Je hebt gevraagd om een link waarmee je een nieuw wachtwoord kunt kiezen bij Gehoord en Gedaan.

Kies een wachtwoord: ${personalLink}

De link is alleen voor jou, werkt één keer en uiterlijk tot ${dateTime(until)}. Geef hem niet door.

Heb je hier niet om gevraagd? Dan hoef je niets te doen. Je wachtwoord blijft zoals het was.
