Gehoord en Gedaan için davet edildin

Merhaba ${name},

Gehoord en Gedaan için bir hesabın oldu. Orada sakinlerin söyledikleri, verilen sözler ve yapılanlar yer alır.

Katıl: ${personalLink}

Bağlantı yalnızca senin için ve ${dateTime(until)} tarihine kadar çalışır. Başkasına verme.

Bundan haberin yok mu? O zaman bir şey yapmana gerek yok.
