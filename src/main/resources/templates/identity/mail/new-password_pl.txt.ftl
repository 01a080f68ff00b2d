Wybierz nowe hasło

Dzień dobry, ${name},

Prosisz o link, za pomocą którego wybierzesz nowe hasło do Gehoord en Gedaan.

Wybierz hasło: ${personalLink}

Link jest tylko dla ciebie, działa jeden raz i najpóźniej do ${dateTime(until)}. Nie przekazuj go dalej.

To nie ty? Nie musisz nic robić. Twoje hasło zostaje bez zmian.
