Bu toplantı yapıldı mı? ${title}

Merhaba ${name},

${date(day)} tarihinde bir toplantı vardı. Yapılıp yapılmadığı henüz kaydedilmedi:

> ${title}

Yapıldığını kaydet, tarihini değiştir ya da iptal et.

Toplantıya git: ${publicUrl}/work/meetings/${meeting}

Bu iş zaten yapıldı mı? O zaman bir şey yapmana gerek yok. Bu e-postayı alıyorsun, çünkü rolün: düzenleyici (${programmeName}). Artık istemiyor musun? O zaman yöneticiden rolünü değiştirmesini iste.
