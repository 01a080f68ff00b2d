Zaproszenie do Gehoord en Gedaan

Dzień dobry, ${name},

Masz teraz konto w Gehoord en Gedaan. Zobaczysz tam, co mówią mieszkańcy, co im obiecano i co zrobiono.

Dołącz: ${personalLink}

Link jest tylko dla ciebie i działa do ${dateTime(until)}. Nie przekazuj go dalej.

Nic o tym nie wiesz? Nie musisz nic robić.
