<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
Usuwamy twoje dane (${spoken})

Twoje zgłoszenie ${spoken} do programu ${programmeName} jest od pewnego czasu zakończone. Dlatego usuniemy twoje dane kontaktowe w tej sprawie. Dzień usunięcia: ${date(removal)}. Nie musisz nic robić.

Twoje słowa i to, co z nimi zrobiono, zostają.

Zobacz swoje zgłoszenie: ${publicUrl}/contributions/${code}
