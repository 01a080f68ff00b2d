Gecikti: ${code[0..2]} ${code[3..5]} ${code[6..8]} için henüz görüşülmedi

Merhaba ${name},

Biri cevap için dedi ki: duyulmadım. Görüşmek için son gün: ${date(lastDay)}. Bu tarih geçti. Artık geciktiğini açık sayfada herkes görüyor.

Görüşmeye git: ${publicUrl}/work/conversations/${conversation}

Bu e-postayı alıyorsun, çünkü rolün: düzenleyici (${programmeName}). Artık istemiyor musun? O zaman yöneticiden rolünü değiştirmesini iste.
