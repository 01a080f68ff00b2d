<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
<#assign thing = msg("following.path." + followedPath, spoken)>
Do you want to follow this? (${spoken})

Somebody asked for e-mail about ${thing} of ${programmeName}. Was that you? Then open the page below and press the button there. After that you get an e-mail when something changes.

Yes, I want to follow this: ${publicUrl}/follow/${followSecret}

Was it not you? Then you need not do anything. After seven days we delete your e-mail address. It can also be done at once, with this link.

Delete my e-mail address: ${stopLink}
