${date(heldAt)} toplantısının raporu doğru mu?

${date(heldAt)} günü ${programmeName} programının “${title}” toplantısındaydın. Teşekkür ederiz. Söylenenleri yazdık.

Doğru olup olmadığını oku. Yanlış ya da eksik bir şey var mı? En geç ${date(amendDay)} tarihine kadar bize söyle. Her öneri hakkında karar veririz ve nedenini sana bildiririz.

Raporu oku: ${publicUrl}/minutes/mine/${draftSecret}

Bağlantı sadece senin için. Her şey doğruysa bir şey yapman gerekmez.

“${title}” toplantısına katıldığın ve bir adres bıraktığın için bu postayı alıyorsun.
