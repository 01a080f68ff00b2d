Seni duyduk (${code[0..2]} ${code[3..5]} ${code[6..8]})

Teşekkürler. Şunu söyledin:

> ${words}

Numaran: ${code[0..2]} ${code[3..5]} ${code[6..8]}. Bu numarayı sakla. Onunla her zaman hangi aşamada olduğunu görebilirsin.

Hangi aşamada olduğuna bak: ${publicUrl}/contributions/${code}

${programmeName} programından biri söylediklerini okuyacak. En geç ${date(lastDay)} günü cevap alacaksın.<#if photo> Fotoğrafın da ulaştı.</#if>

Sözlerini yeniden okumak ya da artık e-posta almamak ister misin? Bunu aşağıdaki bağlantıyla yapabilirsin. Bağlantı yalnızca senin için ve on dört gün çalışır.

Senin mesajın: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
