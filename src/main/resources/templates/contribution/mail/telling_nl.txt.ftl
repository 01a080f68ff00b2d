${(what == "REMINDER")?then("Herinnering", "Te laat")}: vertel een bewoner wat er met inbreng ${code[0..2]} ${code[3..5]} ${code[6..8]} gebeurt

Dag ${name},

<#if what == "REMINDER">
Er is nieuws voor een bewoner die geen mail kan krijgen. Iemand moet bellen, schrijven of langsgaan. Doe dat uiterlijk ${date(dueAt)}.
<#else>
Er is nieuws voor een bewoner die geen mail kan krijgen. Iemand had dat uiterlijk ${date(dueAt)} moeten vertellen.<#if what == "DIRECTOR"> De organisatoren hebben een herinnering gekregen. Daarom hoor jij het nu.</#if>
</#if>

Naar de inbreng: ${publicUrl}/work/contributions/${contribution}

Je krijgt deze mail omdat je <#if what == "DIRECTOR">directeur<#else>organisator</#if> bent van ${programmeName}. Wil je dat niet meer? Vraag dan de beheerder om je rol te veranderen.
