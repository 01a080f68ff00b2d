Cevaba yeniden bakıyoruz (${code[0..2]} ${code[3..5]} ${code[6..8]})

Şunu söylemiştin:

> ${words}

${programmeName} programının cevabı üzerine bir görüşme yapıldı. Sonra cevaba yeniden bakılmasına karar verildi. Sebebi:

${msg("notification.in-dutch")}
> ${why}

Yeni cevabı alırsın. Son gün: ${date(lastDay)}.

Neler olduğuna bak: ${publicUrl}/contributions/${code}

Artık e-posta almak istemiyor musun? Bunu aşağıdaki bağlantıyla durdurabilirsin. Bağlantı yalnızca senin için ve on dört gün çalışır.

Senin mesajın: ${publicUrl}/contributions/mine/${personalSecret}
