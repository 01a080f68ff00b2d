Gecikti: ${code[0..2]} ${code[3..5]} ${code[6..8]} numaralı katkıya henüz cevap yok

Merhaba ${name},

Bu katkıya cevap vermek için son gün: ${date(dueAt)}. Bu tarih geçti. Artık geciktiğini açık sayfada herkes görüyor.

Katkıya git: ${publicUrl}/work/contributions/${contribution}

Bu e-postayı alıyorsun, çünkü rolün: düzenleyici (${programmeName}). Artık istemiyor musun? O zaman yöneticiden rolünü değiştirmesini iste.
