Senin hakkında bildiklerimiz

Hakkında ne bildiğimizi sordun. Bu bağlantıyla her şeyi görür ve her şeyi sildirebilirsin. Bağlantı yalnızca senin içindir ve on dört gün çalışır.

Hakkımda bildiklerinize bak: ${publicUrl}/me/${personalSecret}

Bunu sen istemedin mi? O zaman hiçbir şey yapman gerekmez.
