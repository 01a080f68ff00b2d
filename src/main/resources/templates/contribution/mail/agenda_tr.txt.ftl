Mahalle gündemine alınıyor (${code[0..2]} ${code[3..5]} ${code[6..8]})

Şunu söylemiştin:

> ${words}

${programmeName} bunu mahalle gündemine alıyor. Orada mahalleliler ve kuruluşlar bunu konuşacak. O zamana kadar herkesin görebildiği listede kalacak.

<#if answer?has_content>
${programmeName} şunu ekliyor:

${msg("notification.in-dutch")}
> ${answer}

</#if>
Mahalle gündemine bak: ${publicUrl}/contributions?response=AGENDA

Artık e-posta almak istemiyor musun? Bunu aşağıdaki bağlantıyla durdurabilirsin. Bağlantı yalnızca senin için ve on dört gün çalışır.

Senin mesajın: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
