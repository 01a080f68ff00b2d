Iemand gaat met je praten (${code[0..2]} ${code[3..5]} ${code[6..8]})

Je zei over het antwoord: ik ben niet gehoord. Dat nemen we serieus.

<#if phoned>Iemand van ${programmeName} belt je uiterlijk ${date(lastDay)}.<#else>Iemand van ${programmeName} stuurt je uiterlijk ${date(lastDay)} een mail om af te spreken wanneer jullie praten.</#if>

Bekijk wat er gebeurde: ${publicUrl}/contributions/${code}

Heb je hier niet om gevraagd? Dan hoef je niets te doen. Dit adres gebruiken we alleen voor dit gesprek.
