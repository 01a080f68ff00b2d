Yine de kendi cevabını alacaksın (${code[0..2]} ${code[3..5]} ${code[6..8]})

Şunu söylemiştin:

> ${words}

Mesajını başka bir mesajla bir araya koymuştuk. Bu doğru değildi. Nedeni:

${msg("notification.in-dutch")}
> ${why}

Artık kendi cevabını alacaksın. Sana haber vereceğiz.

Neler olduğuna bak: ${publicUrl}/contributions/${code}

Artık e-posta almak istemiyor musun? Bunu aşağıdaki bağlantıyla durdurabilirsin. Bağlantı yalnızca senin için ve on dört gün çalışır.

Senin mesajın: ${publicUrl}/contributions/mine/${personalSecret}
