Het verslag van ${date(heldAt)} staat nog steeds niet vast

Dag ${name},

Het verslag van “${title}” had uiterlijk ${date(lastDay)} vast moeten staan. Er moet nog worden beslist over wat deelnemers vroegen.

Naar het verslag: ${publicUrl}/work/meetings/${meeting}/minutes
