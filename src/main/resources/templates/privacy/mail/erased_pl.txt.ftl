Wszystko jest usunięte

Na twoją prośbę usunęliśmy wszystko, co o tobie wiemy. To nasz ostatni e-mail do ciebie; potem nie znamy już także tego adresu.

Twoje słowa są nadal na stronie. Nikt nie widzi, że pochodzą od ciebie. Ze swoim numerem zawsze możesz je zobaczyć.
