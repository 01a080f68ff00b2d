Nog steeds geen verslag van ${date(heldAt)}

Dag ${name},

Het verslag van de bijeenkomst “${title}” had uiterlijk ${date(lastDay)} verstuurd moeten zijn. Het is er nog niet. De organisatoren zijn herinnerd.

Naar het verslag: ${publicUrl}/work/meetings/${meeting}/minutes
