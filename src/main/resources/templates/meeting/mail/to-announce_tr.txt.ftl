Duyurma zamanı: ${title}

Merhaba ${name},

${date(day)} tarihinde henüz duyurulmamış bir toplantı var:

> ${title}

Henüz kimse kaydolamıyor. Toplantıyı duyur ya da tarihini değiştir.

Toplantıya git: ${publicUrl}/work/meetings/${meeting}

Bu iş zaten yapıldı mı? O zaman bir şey yapmana gerek yok. Bu e-postayı alıyorsun, çünkü rolün: düzenleyici (${programmeName}). Artık istemiyor musun? O zaman yöneticiden rolünü değiştirmesini iste.
