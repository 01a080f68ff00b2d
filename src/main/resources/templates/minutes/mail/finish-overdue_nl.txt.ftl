Te laat: het verslag van ${date(heldAt)} staat nog niet vast

Dag ${name},

Het verslag van “${title}” had uiterlijk ${date(lastDay)} vast moeten staan.

Naar het verslag: ${publicUrl}/work/meetings/${meeting}/minutes
