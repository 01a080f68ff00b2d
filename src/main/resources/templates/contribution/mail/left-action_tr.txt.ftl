Yine de kendi cevabını alacaksın (${code[0..2]} ${code[3..5]} ${code[6..8]})

Şunu söylemiştin:

> ${words}

Mesajını başka bir konudaki bir işe koymuştuk. Bu doğru değildi. Nedeni:

${msg("notification.in-dutch")}
> ${why}

O iş hakkında artık e-posta almayacaksın. Şimdi kendi cevabını alacaksın. Sana haber vereceğiz.

Neler olduğuna bak: ${publicUrl}/contributions/${code}

Artık e-posta almak istemiyor musun? Bunu aşağıdaki bağlantıyla durdurabilirsin. Bağlantı yalnızca senin için ve on dört gün çalışır.

Senin mesajın: ${publicUrl}/contributions/mine/${personalSecret}
