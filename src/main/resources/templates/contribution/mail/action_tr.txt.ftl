Bunun için bir iş başlatılıyor (${code[0..2]} ${code[3..5]} ${code[6..8]})

Şunu söylemiştin:

> ${words}

${programmeName} bunun için bir iş başlatıyor. İşin sayfasında bunu kimin yapmasının istendiğini görürsün. Bir gün için söz verilince o da orada yazar. Nasıl gittiğini sana bildireceğiz.

<#if answer?has_content>
${programmeName} şunu ekliyor:

${msg("notification.in-dutch")}
> ${answer}

</#if>
Bu işe bak: ${publicUrl}/actions/${action}

Artık e-posta almak istemiyor musun? Bunu aşağıdaki bağlantıyla durdurabilirsin. Bağlantı yalnızca senin için ve on dört gün çalışır.

Senin mesajın: ${publicUrl}/contributions/mine/${personalSecret}
