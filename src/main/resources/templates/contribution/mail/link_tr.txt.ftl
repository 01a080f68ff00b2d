Yeni bağlantın (${code[0..2]} ${code[3..5]} ${code[6..8]})

${code[0..2]} ${code[3..5]} ${code[6..8]} numaralı mesajın için yeni bir bağlantı istedin.

Bu bağlantı yalnızca senin için ve on dört gün çalışır.

Senin mesajın: ${publicUrl}/contributions/mine/${personalSecret}

Bunu sen istemedin mi? O zaman bir şey yapmana gerek yok.
