We will not do this (${code[0..2]} ${code[3..5]} ${code[6..8]})

You said this:

> ${words}

<#if because == "LATER">${programmeName} will not do this now. It will later: ${later}.<#else>${programmeName} will not do this. The reason: ${msg("contribution.reason." + because)}.</#if>

This is the explanation:

${msg("notification.in-dutch")}
> ${answer}

Everyone can read this on the page of your message.

See what happened: ${publicUrl}/contributions/${code}

Do you want no more mail? You can stop it with the link below. The link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
