Henüz tarih yok: ${msg(kind)}

Merhaba ${name},

Program bunun en geç ${date(until)} tarihinde yapılacağına söz verdi. Henüz bir plan yok:

> ${msg(kind)}<#if district?has_content> · ${district}</#if>

Planla ya da neden yapılmayacağını söyle. Biz bir tarih öneriyoruz.

Şimdi planla: ${publicUrl}/work/rhythm/${turn}

Bu iş zaten yapıldı mı? O zaman bir şey yapmana gerek yok. Bu e-postayı alıyorsun, çünkü rolün: düzenleyici (${programmeName}). Artık istemiyor musun? O zaman yöneticiden rolünü değiştirmesini iste.
