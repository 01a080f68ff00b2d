Gehoord en Gedaan girişi

Merhaba ${name},

Giriş yapmak için bir bağlantı istedin.

Giriş yap: ${personalLink}

Bağlantı yalnızca senin için, bir kez ve en geç ${dateTime(until)} tarihine kadar çalışır. Başkasına verme.

Bunu sen istemedin mi? O zaman bir şey yapmana gerek yok.
