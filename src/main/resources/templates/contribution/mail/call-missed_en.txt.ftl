We could not reach you (${code[0..2]} ${code[3..5]} ${code[6..8]})

You said of the answer: I was not heard. We wanted to talk with you about it<#if phoned> and called you a few times</#if>. It did not work out.

Do you still want to talk? Say it again on this page, with a number on which we can reach you.

Ask for a conversation again: ${publicUrl}/contributions/${code}/not-heard

Do you no longer want to talk? Then you do not have to do anything.
