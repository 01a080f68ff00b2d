Czy ten protokół z ${date(heldAt)} się zgadza?

${date(heldAt)} byłeś lub byłaś na spotkaniu „${title}” programu ${programmeName}. Dziękujemy. Zapisaliśmy, co powiedziano.

Przeczytaj, czy wszystko się zgadza. Coś jest źle albo czegoś brakuje? Powiedz nam najpóźniej ${date(amendDay)}. O każdej poprawce zdecydujemy i napiszemy ci dlaczego.

Przeczytaj protokół: ${publicUrl}/minutes/mine/${draftSecret}

Link jest tylko dla ciebie. Wszystko się zgadza? Wtedy nie musisz nic robić.

Dostajesz tę wiadomość, bo byłeś lub byłaś na spotkaniu „${title}” i zostawiłeś lub zostawiłaś adres.
