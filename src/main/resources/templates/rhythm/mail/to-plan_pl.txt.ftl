Jeszcze nie ma terminu: ${msg(kind)}

Dzień dobry, ${name},

Program obiecał, że odbędzie się to najpóźniej ${date(until)}. Nic jeszcze nie zaplanowano:

> ${msg(kind)}<#if district?has_content> · ${district}</#if>

Zaplanuj to albo napisz, dlaczego się nie odbędzie. Proponujemy termin.

Zaplanuj teraz: ${publicUrl}/work/rhythm/${turn}

To już zrobione? Nie musisz nic robić. Dostajesz ten e-mail, bo twoja rola to: organizator (${programmeName}). Nie chcesz już tego? Poproś administratora o zmianę roli.
