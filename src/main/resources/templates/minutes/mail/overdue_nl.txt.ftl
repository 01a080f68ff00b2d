Te laat: het verslag van ${date(heldAt)}

Dag ${name},

Het verslag van de bijeenkomst “${title}” had uiterlijk ${date(lastDay)} verstuurd moeten zijn. Iedereen kan nu zien dat het te laat is.

Naar het verslag: ${publicUrl}/work/meetings/${meeting}/minutes
