Przypomnienie: porozmawiaj w sprawie ${code[0..2]} ${code[3..5]} ${code[6..8]}

Dzień dobry, ${name},

Ktoś powiedział o odpowiedzi: nie wysłuchano mnie. Skontaktuj się z tą osobą. Ostatni dzień: ${date(lastDay)}.

Do rozmowy: ${publicUrl}/work/conversations/${conversation}

Dostajesz ten e-mail, bo twoja rola to: organizator (${programmeName}). Nie chcesz już tego? Poproś administratora o zmianę roli.
