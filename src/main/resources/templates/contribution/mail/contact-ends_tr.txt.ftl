<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
Bilgilerini siliyoruz (${spoken})

${programmeName} için yazdığın ${spoken} numaralı mesaj bir süre önce kapandı. Bu yüzden sana nasıl ulaşacağımızı şu gün sileceğiz: ${date(removal)}. Hiçbir şey yapman gerekmez.

Söylediğin şey ve ona ne olduğu kalır.

Mesajına bak: ${publicUrl}/contributions/${code}
