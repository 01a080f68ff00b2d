Somebody is going to talk with you (${code[0..2]} ${code[3..5]} ${code[6..8]})

You said of the answer: I was not heard. We take that seriously.

<#if phoned>Somebody of ${programmeName} calls you on ${date(lastDay)} at the latest.<#else>Somebody of ${programmeName} sends you a mail on ${date(lastDay)} at the latest, to agree when you talk.</#if>

See what happened: ${publicUrl}/contributions/${code}

Did you not ask for this? Then you do not have to do anything. We use this address only for this conversation.
