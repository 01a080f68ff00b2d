${code[0..2]} ${code[3..5]} ${code[6..8]} için hâlâ aranmadı

Merhaba ${name},

Biri cevap için dedi ki: duyulmadım. Aramak için son gün: ${date(lastDay)}. Bu yapılmadı. Bu yüzden şimdi sana haber veriyoruz.

Görüşmeye git: ${publicUrl}/work/conversations/${conversation}

Bu e-postayı alıyorsun, çünkü rolün: müdür (${programmeName}). Artık istemiyor musun? O zaman yöneticiden rolünü değiştirmesini iste.
