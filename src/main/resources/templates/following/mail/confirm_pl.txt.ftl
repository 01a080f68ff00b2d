<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
<#assign thing = msg("following.path." + followedPath, spoken)>
Czy chcesz to obserwować? (${spoken})

Ktoś poprosił o e-maile w sprawie: ${thing}, ${programmeName}. Czy to ty? Jeśli tak, otwórz stronę poniżej i naciśnij tam przycisk. Potem dostaniesz e-mail, gdy coś się zmieni.

Tak, chcę to obserwować: ${publicUrl}/follow/${followSecret}

To nie ty? Wtedy nie musisz nic robić. Po siedmiu dniach usuniemy twój adres e-mail. Możesz też zrobić to od razu tym linkiem.

Usuńcie mój adres e-mail: ${stopLink}
