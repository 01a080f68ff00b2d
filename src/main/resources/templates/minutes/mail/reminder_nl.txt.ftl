Het verslag van ${date(heldAt)} moet nog weg

Dag ${name},

De bijeenkomst “${title}” was op ${date(heldAt)}. Het verslag is nog niet verstuurd. Uiterlijk ${date(lastDay)} moet het bij de deelnemers zijn.

Naar het verslag: ${publicUrl}/work/meetings/${meeting}/minutes
