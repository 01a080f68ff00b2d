Az zaman kaldı: ${date(heldAt)} raporu doğru mu?

“${title}” toplantısının raporunda neyin değişmesi gerektiğini ${date(amendDay)} tarihine kadar söyleyebilirsin. Sonra rapor kesinleşir.

Raporu oku: ${publicUrl}/minutes/mine/${draftSecret}

Zaten cevap verdiysen ya da her şey doğruysa bir şey yapman gerekmez.

“${title}” toplantısına katıldığın ve bir adres bıraktığın için bu postayı alıyorsun.
