Nog steeds geen antwoord op inbreng ${code[0..2]} ${code[3..5]} ${code[6..8]}

Dag ${name},

Deze inbreng had een antwoord moeten hebben op ${date(dueAt)}. De organisatoren hebben een herinnering gekregen. Er is nog steeds geen antwoord. Daarom hoor jij het nu.

Naar de inbreng: ${publicUrl}/work/contributions/${contribution}

Je krijgt deze mail omdat je directeur bent van ${programmeName}. Wil je dat niet meer, vraag dan de beheerder om je rol aan te passen.
