Je krijgt al uitnodigingen van ${programmeName}

Je vroeg om uitnodigingen voor bijeenkomsten van ${programmeName}. Die krijg je al, op dit adres.

Bekijk je uitnodigingen: ${publicUrl}/invitations/${inviteeSecret}

Stop met uitnodigen: ${stopLink}
