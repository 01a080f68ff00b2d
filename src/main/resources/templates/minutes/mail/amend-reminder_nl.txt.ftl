Nog even: klopt het verslag van ${date(heldAt)}?

Tot en met ${date(amendDay)} kun je zeggen wat er anders moet in het verslag van de bijeenkomst “${title}”. Daarna staat het vast.

Lees het verslag: ${publicUrl}/minutes/mine/${draftSecret}

Heb je al gereageerd, of klopt alles? Dan hoef je niets te doen.

Je krijgt deze mail omdat je op de bijeenkomst “${title}” was en een adres hebt achtergelaten.
