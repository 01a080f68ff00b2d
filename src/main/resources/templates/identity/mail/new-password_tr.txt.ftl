Yeni bir şifre seç

Merhaba ${name},

Gehoord en Gedaan için yeni şifre seçebileceğin bir bağlantı istedin.

Şifre seç: ${personalLink}

Bağlantı yalnızca senin için, bir kez ve en geç ${dateTime(until)} tarihine kadar çalışır. Başkasına verme.

Bunu sen istemedin mi? O zaman bir şey yapmana gerek yok. Şifren aynı kalır.
