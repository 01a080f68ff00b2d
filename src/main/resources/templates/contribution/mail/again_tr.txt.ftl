Cevaba yeniden bakıyoruz (${code[0..2]} ${code[3..5]} ${code[6..8]})

Şunu söylemiştin:

> ${words}

${programmeName} cevaba yeniden bakmaya karar verdi. Sebebi:

${msg("notification.in-dutch")}
> ${why}

Yeni cevabı alırsın. Son gün: ${date(lastDay)}.

Neler olduğuna bak: ${publicUrl}/contributions/${code}

Artık e-posta almak istemiyor musun? Bunu aşağıdaki bağlantıyla durdurabilirsin. Bağlantı yalnızca senin için ve on dört gün çalışır.

Senin mesajın: ${publicUrl}/contributions/mine/${personalSecret}
