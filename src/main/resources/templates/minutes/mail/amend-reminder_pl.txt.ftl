Jeszcze chwila: czy protokół z ${date(heldAt)} się zgadza?

Do ${date(amendDay)} możesz powiedzieć, co trzeba zmienić w protokole ze spotkania „${title}”. Potem będzie ostateczny.

Przeczytaj protokół: ${publicUrl}/minutes/mine/${draftSecret}

Już odpowiedziałeś lub odpowiedziałaś albo wszystko się zgadza? Wtedy nie musisz nic robić.

Dostajesz tę wiadomość, bo byłeś lub byłaś na spotkaniu „${title}” i zostawiłeś lub zostawiłaś adres.
