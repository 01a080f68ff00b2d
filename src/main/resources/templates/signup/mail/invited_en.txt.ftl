You get invitations from ${programmeName} already

You asked for invitations to meetings of ${programmeName}. You get them already, at this address.

See your invitations: ${publicUrl}/invitations/${inviteeSecret}

Stop inviting me: ${stopLink}
