Bunu yapmıyoruz (${code[0..2]} ${code[3..5]} ${code[6..8]})

Şunu söylemiştin:

> ${words}

<#if because == "LATER">${programmeName} bunu şimdi yapmıyor. Daha sonra yapacak: ${later}.<#else>${programmeName} bunu yapmıyor. Nedeni: ${msg("contribution.reason." + because)}.</#if>

Açıklaması şu:

${msg("notification.in-dutch")}
> ${answer}

Bunu mesajının sayfasında herkes okuyabilir.

Neler olduğuna bak: ${publicUrl}/contributions/${code}

Artık e-posta almak istemiyor musun? Bunu aşağıdaki bağlantıyla durdurabilirsin. Bağlantı yalnızca senin için ve on dört gün çalışır.

Senin mesajın: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
