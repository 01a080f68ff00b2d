Po terminie: na zgłoszenie ${code[0..2]} ${code[3..5]} ${code[6..8]} nie ma jeszcze odpowiedzi

Dzień dobry, ${name},

Ostatni dzień na odpowiedź na to zgłoszenie: ${date(dueAt)}. Ten dzień minął. Teraz każdy widzi na publicznej stronie, że odpowiedź jest spóźniona.

Do zgłoszenia: ${publicUrl}/work/contributions/${contribution}

Dostajesz ten e-mail, bo twoja rola to: organizator (${programmeName}). Nie chcesz już tego? Poproś administratora o zmianę roli.
