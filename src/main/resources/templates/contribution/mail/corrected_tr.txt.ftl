Cevap değişti (${code[0..2]} ${code[3..5]} ${code[6..8]})

Şunu söylemiştin:

> ${words}

Bir cevabı düzelttik. Nedeni:

${msg("notification.in-dutch")}
> ${why}

Şimdi böyle:

<#if response == "ACTION">
${programmeName} bunun için bir iş başlatıyor. İşin sayfasında bunu kimin yapmasının istendiğini görürsün. Bir gün için söz verilince o da orada yazar. Nasıl gittiğini sana bildireceğiz.

<#elseif response == "AGENDA">
${programmeName} bunu mahalle gündemine alıyor. Orada mahalleliler ve kuruluşlar bunu konuşacak. O zamana kadar herkesin görebildiği listede kalacak.

<#elseif response == "DECLINED">
<#if because == "LATER">${programmeName} bunu şimdi yapmıyor. Daha sonra yapacak: ${later}.<#else>${programmeName} bunu yapmıyor. Nedeni: ${msg("contribution.reason." + because)}.</#if>

</#if>
<#if answer?has_content>
<#if response == "ANSWERED">${programmeName} programının cevabı şu:<#elseif response == "DECLINED">Açıklaması şu:<#else>${programmeName} şunu ekliyor:</#if>

${msg("notification.in-dutch")}
> ${answer}

</#if>
Neler olduğuna bak: ${publicUrl}/contributions/${code}

Artık e-posta almak istemiyor musun? Bunu aşağıdaki bağlantıyla durdurabilirsin. Bağlantı yalnızca senin için ve on dört gün çalışır.

Senin mesajın: ${publicUrl}/contributions/mine/${personalSecret}
