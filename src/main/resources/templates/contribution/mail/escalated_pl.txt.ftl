Wciąż nie ma odpowiedzi na zgłoszenie ${code[0..2]} ${code[3..5]} ${code[6..8]}

Dzień dobry, ${name},

Ostatni dzień na odpowiedź na to zgłoszenie: ${date(dueAt)}. Ten dzień minął. Organizatorzy dostali przypomnienie. Odpowiedzi nadal nie ma. Dlatego dowiadujesz się o tym teraz.

Do zgłoszenia: ${publicUrl}/work/contributions/${contribution}

Dostajesz ten e-mail, bo twoja rola to: dyrektor (${programmeName}). Nie chcesz już tego? Poproś administratora o zmianę roli.
