<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
We wissen je gegevens (${spoken})

Je bericht ${spoken} aan ${programmeName} is al een tijd afgerond. Daarom wissen we op ${date(removal)} hoe we je daarover kunnen bereiken. Je hoeft niets te doen.

Wat je zei en wat ermee gebeurde, blijft staan.

Bekijk je bericht: ${publicUrl}/contributions/${code}
