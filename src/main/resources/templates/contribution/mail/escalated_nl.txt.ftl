Nog steeds geen antwoord op inbreng ${code[0..2]} ${code[3..5]} ${code[6..8]}

Dag ${name},

Het antwoord op deze inbreng had er uiterlijk ${date(dueAt)} moeten zijn. De organisatoren hebben een herinnering gekregen. Er is nog steeds geen antwoord. Daarom hoor jij het nu.

Naar de inbreng: ${publicUrl}/work/contributions/${contribution}

Je krijgt deze mail omdat je directeur bent van ${programmeName}. Wil je dat niet meer? Vraag dan de beheerder om je rol te veranderen.
