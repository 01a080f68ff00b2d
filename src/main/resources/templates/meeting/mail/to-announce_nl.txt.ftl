Tijd om aan te kondigen: ${title}

Dag ${name},

Op ${date(day)} is er een bijeenkomst die nog niet is aangekondigd:

> ${title}

Niemand kan zich nog aanmelden. Kondig de bijeenkomst aan, of verzet hem.

Naar de bijeenkomst: ${publicUrl}/work/meetings/${meeting}

Is dit al gedaan? Dan hoef je niets te doen. Je krijgt deze mail omdat je organisator bent van ${programmeName}. Wil je dat niet meer? Vraag dan de beheerder om je rol te veranderen.
