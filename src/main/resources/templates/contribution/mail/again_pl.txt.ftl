Rozpatrzymy odpowiedź jeszcze raz (${code[0..2]} ${code[3..5]} ${code[6..8]})

To twoje słowa:

> ${words}

${programmeName} postanawia rozpatrzyć odpowiedź jeszcze raz. Powód:

${msg("notification.in-dutch")}
> ${why}

Dostaniesz nową odpowiedź. Ostatni dzień: ${date(lastDay)}.

Zobacz, co się wydarzyło: ${publicUrl}/contributions/${code}

Nie chcesz więcej e-maili? Użyj linku poniżej. Link jest tylko dla ciebie i działa czternaście dni.

Twoje zgłoszenie: ${publicUrl}/contributions/mine/${personalSecret}
