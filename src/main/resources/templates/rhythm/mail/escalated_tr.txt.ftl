Hâlâ tarih yok: ${msg(kind)}

Merhaba ${name},

${programmeName} programı bunun en geç ${date(until)} tarihinde yapılacağına söz verdi. Henüz bir plan yok. Düzenleyicilere hatırlatıldı.

> ${msg(kind)}<#if district?has_content> · ${district}</#if>

Durumu gör: ${publicUrl}/work/rhythm/${turn}
