Geç kalındı: ${date(heldAt)} raporu henüz kesinleşmedi

Merhaba ${name},

“${title}” raporu en geç ${date(lastDay)} tarihinde kesinleşmeliydi.

Rapora git: ${publicUrl}/work/meetings/${meeting}/minutes
