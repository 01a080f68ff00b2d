${date(heldAt)} raporu henüz gönderilmedi

Merhaba ${name},

“${title}” toplantısı ${date(heldAt)} günüydü. Rapor henüz gönderilmedi. En geç ${date(lastDay)} tarihinde katılanlara ulaşmalı.

Rapora git: ${publicUrl}/work/meetings/${meeting}/minutes
