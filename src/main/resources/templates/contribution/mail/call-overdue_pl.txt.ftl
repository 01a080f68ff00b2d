Po terminie: nikt jeszcze nie porozmawiał w sprawie ${code[0..2]} ${code[3..5]} ${code[6..8]}

Dzień dobry, ${name},

Ktoś powiedział o odpowiedzi: nie wysłuchano mnie. Ostatni dzień na rozmowę: ${date(lastDay)}. Ten dzień minął. Teraz każdy widzi na publicznej stronie, że to jest spóźnione.

Do rozmowy: ${publicUrl}/work/conversations/${conversation}

Dostajesz ten e-mail, bo twoja rola to: organizator (${programmeName}). Nie chcesz już tego? Poproś administratora o zmianę roli.
