Biri seninle konuşacak (${code[0..2]} ${code[3..5]} ${code[6..8]})

Cevap için dedin ki: duyulmadım. Bunu ciddiye alıyoruz.

<#if phoned>${programmeName} programından biri seni arar. Son gün: ${date(lastDay)}.<#else>${programmeName} programından biri, ne zaman konuşacağınızı kararlaştırmak için sana e-posta gönderir. Son gün: ${date(lastDay)}.</#if>

Ne olduğuna bak: ${publicUrl}/contributions/${code}

Bunu sen istemedin mi? O zaman bir şey yapmana gerek yok. Bu adresi sadece bu görüşme için kullanırız.
