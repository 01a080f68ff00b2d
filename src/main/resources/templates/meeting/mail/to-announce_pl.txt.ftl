Czas ogłosić: ${title}

Dzień dobry, ${name},

Dnia ${date(day)} jest spotkanie, którego jeszcze nie ogłoszono:

> ${title}

Nikt nie może się jeszcze zapisać. Ogłoś spotkanie albo je przełóż.

Do spotkania: ${publicUrl}/work/meetings/${meeting}

To już zrobione? Nie musisz nic robić. Dostajesz ten e-mail, bo twoja rola to: organizator (${programmeName}). Nie chcesz już tego? Poproś administratora o zmianę roli.
