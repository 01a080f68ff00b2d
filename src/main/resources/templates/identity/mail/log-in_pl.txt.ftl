Logowanie do Gehoord en Gedaan

Dzień dobry, ${name},

Prosisz o link do logowania.

Zaloguj się: ${personalLink}

Link jest tylko dla ciebie, działa jeden raz i najpóźniej do ${dateTime(until)}. Nie przekazuj go dalej.

To nie ty? Nie musisz nic robić.
