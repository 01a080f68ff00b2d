Te laat: inbreng ${code[0..2]} ${code[3..5]} ${code[6..8]} heeft nog geen antwoord

Dag ${name},

Deze inbreng had een antwoord moeten hebben op ${date(dueAt)}. Iedereen ziet nu op de openbare pagina dat het te laat is.

Naar de inbreng: ${publicUrl}/work/contributions/${contribution}

Je krijgt deze mail omdat je organisator bent van ${programmeName}. Wil je dat niet meer, vraag dan de beheerder om je rol aan te passen.
