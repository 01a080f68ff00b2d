You have an answer (${code[0..2]} ${code[3..5]} ${code[6..8]})

You said this:

> ${words}

This is the answer from ${programmeName}:

${msg("notification.in-dutch")}
> ${answer}

Everyone can read this answer on the page of your message.

See what happened: ${publicUrl}/contributions/${code}

Do you want no more mail? You can stop it with the link below. The link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
