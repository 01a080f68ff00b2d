Beslis over het verslag van ${date(heldAt)}

Dag ${name},

Deelnemers vroegen om wijzigingen in het verslag van “${title}”. Beslis erover en stel het verslag vast, uiterlijk ${date(lastDay)}.

Naar het verslag: ${publicUrl}/work/meetings/${meeting}/minutes
