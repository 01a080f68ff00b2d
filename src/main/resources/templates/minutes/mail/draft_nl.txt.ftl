Klopt dit verslag van ${date(heldAt)}?

Op ${date(heldAt)} was je op de bijeenkomst “${title}” van ${programmeName}. Dank je wel daarvoor. We hebben opgeschreven wat er is gezegd.

Lees of het klopt. Staat er iets verkeerd of mist er iets? Zeg het ons uiterlijk ${date(amendDay)}. Over elk voorstel beslissen we, en je hoort waarom.

Lees het verslag: ${publicUrl}/minutes/mine/${draftSecret}

De link is alleen voor jou. Klopt alles? Dan hoef je niets te doen.

Je krijgt deze mail omdat je op de bijeenkomst “${title}” was en een adres hebt achtergelaten.
