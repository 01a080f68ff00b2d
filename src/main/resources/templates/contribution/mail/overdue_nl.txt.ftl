Te laat: inbreng ${code[0..2]} ${code[3..5]} ${code[6..8]} heeft nog geen antwoord

Dag ${name},

Het antwoord op deze inbreng had er uiterlijk ${date(dueAt)} moeten zijn. Iedereen ziet nu op de openbare pagina dat het te laat is.

Naar de inbreng: ${publicUrl}/work/contributions/${contribution}

Je krijgt deze mail omdat je organisator bent van ${programmeName}. Wil je dat niet meer? Vraag dan de beheerder om je rol te veranderen.
