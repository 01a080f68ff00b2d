Twój nowy link (${code[0..2]} ${code[3..5]} ${code[6..8]})

Prosisz o nowy link do swojego zgłoszenia o numerze ${code[0..2]} ${code[3..5]} ${code[6..8]}.

Ten link jest tylko dla ciebie i działa czternaście dni.

Twoje zgłoszenie: ${publicUrl}/contributions/mine/${personalSecret}

To nie ty? Nie musisz nic robić.
