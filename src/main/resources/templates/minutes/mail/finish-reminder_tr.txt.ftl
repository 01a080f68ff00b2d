${date(heldAt)} raporu hakkında karar ver

Merhaba ${name},

Katılanlar “${title}” raporunda değişiklik istedi. Karar ver ve raporu en geç ${date(lastDay)} tarihinde kesinleştir.

Rapora git: ${publicUrl}/work/meetings/${meeting}/minutes
