<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
<#assign thing = msg("following.path." + followedPath, spoken)>
Wil je dit volgen? (${spoken})

Iemand vroeg om mail over ${thing} van ${programmeName}. Was jij dat? Open dan de pagina hieronder en druk daar op de knop. Daarna krijg je een mail als er iets verandert.

Ja, ik wil dit volgen: ${publicUrl}/follow/${followSecret}

Was jij het niet? Dan hoef je niets te doen. Na zeven dagen wissen we je e-mailadres. Het kan ook meteen, met deze link.

Wis mijn e-mailadres: ${stopLink}
