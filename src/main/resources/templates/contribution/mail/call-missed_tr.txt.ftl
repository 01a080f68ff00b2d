Sana ulaşamadık (${code[0..2]} ${code[3..5]} ${code[6..8]})

Cevap için dedin ki: duyulmadım. Seninle bu konuda konuşmak istedik<#if phoned> ve seni birkaç kez aradık</#if>. Olmadı.

Hâlâ konuşmak istiyor musun? Bu sayfada, sana ulaşabileceğimiz bir numarayla yeniden söyle.

Yeniden görüşme iste: ${publicUrl}/contributions/${code}/not-heard

Artık konuşmak istemiyor musun? O zaman bir şey yapmana gerek yok.
