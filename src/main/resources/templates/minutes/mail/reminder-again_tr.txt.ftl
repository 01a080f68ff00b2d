${date(heldAt)} gününden bir hafta sonra hâlâ rapor yok

Merhaba ${name},

“${title}” toplantısının üzerinden bir hafta geçti. Katılanlar raporu bekliyor. En geç ${date(lastDay)} tarihinde onlara ulaşmalı.

Rapora git: ${publicUrl}/work/meetings/${meeting}/minutes
