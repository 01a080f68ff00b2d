Your message is about more than one thing (${code[0..2]} ${code[3..5]} ${code[6..8]})

You said this:

> ${words}

So each of them has its own number now. You will get an answer for each number.

<#list parts as part>
> ${part.text}

See number: ${publicUrl}/contributions/${part.code}

</#list>
Do you want no more mail? You can stop it with the link below. The link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}
