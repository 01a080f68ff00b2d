Een week na ${date(heldAt)} is er nog geen verslag

Dag ${name},

De bijeenkomst “${title}” is een week geleden. De deelnemers wachten op het verslag. Uiterlijk ${date(lastDay)} moet het bij hen zijn.

Naar het verslag: ${publicUrl}/work/meetings/${meeting}/minutes
