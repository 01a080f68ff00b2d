<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
<#assign thing = msg("following.path." + followedPath, spoken)>
Bunu takip etmek istiyor musun? (${spoken})

Biri şununla ilgili e-posta istedi: ${thing}, ${programmeName}. Sen miydin? O zaman aşağıdaki sayfayı aç ve oradaki düğmeye bas. Ondan sonra bir şey değişince e-posta alırsın.

Evet, bunu takip etmek istiyorum: ${publicUrl}/follow/${followSecret}

Sen değil miydin? O zaman hiçbir şey yapman gerekmez. Yedi gün sonra e-posta adresini sileriz. Bu bağlantıyla hemen de silinir.

E-posta adresimi sil: ${stopLink}
