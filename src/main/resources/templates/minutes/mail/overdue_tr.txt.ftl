Geç kalındı: ${date(heldAt)} raporu

Merhaba ${name},

“${title}” toplantısının raporu en geç ${date(lastDay)} tarihinde gönderilmeliydi. Artık herkes geç kalındığını görebilir.

Rapora git: ${publicUrl}/work/meetings/${meeting}/minutes
