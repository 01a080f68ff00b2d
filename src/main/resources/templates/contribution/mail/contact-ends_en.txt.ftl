<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
We erase your data (${spoken})

Your message ${spoken} to ${programmeName} has been finished for some time. Therefore we erase on ${date(removal)} how to reach you about it. You need not do anything.

What you said and what became of it stays.

See your message: ${publicUrl}/contributions/${code}
