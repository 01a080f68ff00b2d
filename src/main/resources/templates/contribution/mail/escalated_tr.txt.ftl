${code[0..2]} ${code[3..5]} ${code[6..8]} numaralı katkıya hâlâ cevap yok

Merhaba ${name},

Bu katkıya cevap vermek için son gün: ${date(dueAt)}. Bu tarih geçti. Düzenleyicilere hatırlatma gönderildi. Hâlâ cevap yok. Bu yüzden şimdi sana haber veriyoruz.

Katkıya git: ${publicUrl}/work/contributions/${contribution}

Bu e-postayı alıyorsun, çünkü rolün: müdür (${programmeName}). Artık istemiyor musun? O zaman yöneticiden rolünü değiştirmesini iste.
