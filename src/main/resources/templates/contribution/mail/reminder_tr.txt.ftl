Hatırlatma: ${code[0..2]} ${code[3..5]} ${code[6..8]} numaralı katkı cevap bekliyor

Merhaba ${name},

Bir mahalle sakini cevap bekliyor. Cevap için son gün: ${date(dueAt)}.

Katkıya git: ${publicUrl}/work/contributions/${contribution}

Bu iş zaten yapıldı mı? O zaman bir şey yapmana gerek yok. Bu e-postayı alıyorsun, çünkü rolün: düzenleyici (${programmeName}). Artık istemiyor musun? O zaman yöneticiden rolünü değiştirmesini iste.
