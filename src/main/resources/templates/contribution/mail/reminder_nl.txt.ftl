Herinnering: inbreng ${code[0..2]} ${code[3..5]} ${code[6..8]} wacht op antwoord

Dag ${name},

Een bewoner wacht op antwoord. Het antwoord moet er uiterlijk ${date(dueAt)} zijn.

Naar de inbreng: ${publicUrl}/work/contributions/${contribution}

Is dit al gedaan? Dan hoef je niets te doen. Je krijgt deze mail omdat je organisator bent van ${programmeName}. Wil je dat niet meer? Vraag dan de beheerder om je rol te veranderen.
