Hatırlatma: ${code[0..2]} ${code[3..5]} ${code[6..8]} için görüş

Merhaba ${name},

Biri cevap için dedi ki: duyulmadım. Bu kişiyle en geç şu gün iletişime geç: ${date(lastDay)}.

Görüşmeye git: ${publicUrl}/work/conversations/${conversation}

Bu e-postayı alıyorsun, çünkü rolün: düzenleyici (${programmeName}). Artık istemiyor musun? O zaman yöneticiden rolünü değiştirmesini iste.
