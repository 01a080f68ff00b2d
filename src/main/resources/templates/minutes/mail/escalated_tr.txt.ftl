${date(heldAt)} raporu hâlâ yok

Merhaba ${name},

“${title}” toplantısının raporu en geç ${date(lastDay)} tarihinde gönderilmeliydi. Hâlâ gönderilmedi. Düzenleyicilere hatırlatıldı.

Rapora git: ${publicUrl}/work/meetings/${meeting}/minutes
