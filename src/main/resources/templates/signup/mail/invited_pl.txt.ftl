Dostajesz już zaproszenia od ${programmeName}

Poprosiłeś lub poprosiłaś o zaproszenia na spotkania ${programmeName}. Już je dostajesz, na ten adres.

Zobacz swoje zaproszenia: ${publicUrl}/invitations/${inviteeSecret}

Nie zapraszajcie mnie więcej: ${stopLink}
