Herinnering: praat over ${code[0..2]} ${code[3..5]} ${code[6..8]}

Dag ${name},

Iemand zei over het antwoord: ik ben niet gehoord. Neem uiterlijk ${date(lastDay)} contact op.

Naar het gesprek: ${publicUrl}/work/conversations/${conversation}

Je krijgt deze mail omdat je organisator bent van ${programmeName}. Wil je dat niet meer? Vraag dan de beheerder om je rol te veranderen.
