Mesajın birden fazla konu hakkında (${code[0..2]} ${code[3..5]} ${code[6..8]})

Şunu söylemiştin:

> ${words}

Bu yüzden her konu kendi numarasını aldı. Her numara için ayrı bir cevap alacaksın.

<#list parts as part>
> ${part.text}

Şu numaraya bak: ${publicUrl}/contributions/${part.code}

</#list>
Artık e-posta almak istemiyor musun? Bunu aşağıdaki bağlantıyla durdurabilirsin. Bağlantı yalnızca senin için ve on dört gün çalışır.

Senin mesajın: ${publicUrl}/contributions/mine/${personalSecret}
