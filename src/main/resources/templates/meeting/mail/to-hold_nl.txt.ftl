Is deze bijeenkomst geweest? ${title}

Dag ${name},

Op ${date(day)} was er een bijeenkomst. Er staat nog niet bij of die is doorgegaan:

> ${title}

Leg vast dat de bijeenkomst is geweest, verzet hem, of gelast hem af.

Naar de bijeenkomst: ${publicUrl}/work/meetings/${meeting}

Is dit al gedaan? Dan hoef je niets te doen. Je krijgt deze mail omdat je organisator bent van ${programmeName}. Wil je dat niet meer? Vraag dan de beheerder om je rol te veranderen.
