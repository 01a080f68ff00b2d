Czy to spotkanie się odbyło? ${title}

Dzień dobry, ${name},

Dnia ${date(day)} było spotkanie. Nie zapisano jeszcze, czy się odbyło:

> ${title}

Zapisz, że się odbyło, przełóż je albo odwołaj.

Do spotkania: ${publicUrl}/work/meetings/${meeting}

To już zrobione? Nie musisz nic robić. Dostajesz ten e-mail, bo twoja rola to: organizator (${programmeName}). Nie chcesz już tego? Poproś administratora o zmianę roli.
