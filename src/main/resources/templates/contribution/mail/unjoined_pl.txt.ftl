Dostaniesz jednak własną odpowiedź (${code[0..2]} ${code[3..5]} ${code[6..8]})

To twoje słowa:

> ${words}

Połączyliśmy twoje zgłoszenie z innym. To był błąd. Powód:

${msg("notification.in-dutch")}
> ${why}

Teraz dostaniesz własną odpowiedź. Damy ci znać.

Zobacz, co się wydarzyło: ${publicUrl}/contributions/${code}

Nie chcesz więcej e-maili? Użyj linku poniżej. Link jest tylko dla ciebie i działa czternaście dni.

Twoje zgłoszenie: ${publicUrl}/contributions/mine/${personalSecret}
