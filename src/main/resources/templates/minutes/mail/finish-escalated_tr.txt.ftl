${date(heldAt)} raporu hâlâ kesinleşmedi

Merhaba ${name},

“${title}” raporu en geç ${date(lastDay)} tarihinde kesinleşmeliydi. Katılanların istekleri hakkında henüz karar verilmedi.

Rapora git: ${publicUrl}/work/meetings/${meeting}/minutes
