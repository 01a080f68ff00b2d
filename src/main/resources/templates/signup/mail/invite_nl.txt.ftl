Wil je uitnodigingen van ${programmeName}?

Iemand vulde dit e-mailadres in om uitnodigingen te krijgen voor bijeenkomsten van ${programmeName}. Was jij dat? Druk dan op de knop.

Ja, nodig mij uit: ${publicUrl}/invitations/${inviteeSecret}

Was jij het niet? Dan hoef je niets te doen. Na zeven dagen is je adres gewist.

Wis mijn adres meteen: ${stopLink}
