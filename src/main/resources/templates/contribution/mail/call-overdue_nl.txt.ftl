Te laat: er is nog niet gepraat over ${code[0..2]} ${code[3..5]} ${code[6..8]}

Dag ${name},

Iemand zei over het antwoord: ik ben niet gehoord. De laatste dag om te praten was ${date(lastDay)}. Iedereen ziet nu op de openbare pagina dat dit te laat is.

Naar het gesprek: ${publicUrl}/work/conversations/${conversation}

Je krijgt deze mail omdat je organisator bent van ${programmeName}. Wil je dat niet meer? Vraag dan de beheerder om je rol te veranderen.
