Chcesz dostawać zaproszenia od ${programmeName}?

Ktoś podał ten adres e-mail, żeby dostawać zaproszenia na spotkania ${programmeName}. To ty? W takim razie naciśnij przycisk.

Tak, zapraszajcie mnie: ${publicUrl}/invitations/${inviteeSecret}

To nie ty? W takim razie nie musisz nic robić. Po siedmiu dniach usuniemy twój adres.

Usuń mój adres od razu: ${stopLink}
