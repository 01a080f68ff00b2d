Przypomnienie: zgłoszenie ${code[0..2]} ${code[3..5]} ${code[6..8]} czeka na odpowiedź

Dzień dobry, ${name},

Ktoś z mieszkańców czeka na odpowiedź. Ostatni dzień na odpowiedź: ${date(dueAt)}.

Do zgłoszenia: ${publicUrl}/work/contributions/${contribution}

To już zrobione? Nie musisz nic robić. Dostajesz ten e-mail, bo twoja rola to: organizator (${programmeName}). Nie chcesz już tego? Poproś administratora o zmianę roli.
