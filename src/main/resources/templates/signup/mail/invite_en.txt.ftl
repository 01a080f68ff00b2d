Do you want invitations from ${programmeName}?

Somebody filled in this e-mail address to get invitations for meetings of ${programmeName}. Was it you? Then press the button.

Yes, invite me: ${publicUrl}/invitations/${inviteeSecret}

Was it not you? Then you need not do anything. After seven days your address is erased.

Erase my address now: ${stopLink}
