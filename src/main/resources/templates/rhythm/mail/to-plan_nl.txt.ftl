Nog geen datum: ${msg(kind)}

Dag ${name},

Het programma heeft beloofd dat dit uiterlijk ${date(until)} gebeurt. Er staat nog niets gepland:

> ${msg(kind)}<#if district?has_content> · ${district}</#if>

Plan het, of zeg waarom het niet doorgaat. We stellen een datum voor.

Plan het nu: ${publicUrl}/work/rhythm/${turn}

Is dit al gedaan? Dan hoef je niets te doen. Je krijgt deze mail omdat je organisator bent van ${programmeName}. Wil je dat niet meer? Vraag dan de beheerder om je rol te veranderen.
