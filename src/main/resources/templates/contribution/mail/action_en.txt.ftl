It becomes an action (${code[0..2]} ${code[3..5]} ${code[6..8]})

You said this:

> ${words}

${programmeName} makes it an action. Somebody will work on it, with a day on which it must be ready. You will hear how it goes on.

<#if answer?has_content>
${programmeName} adds this:

> ${answer}

</#if>
See the action: ${publicUrl}/actions/${action}

Do you want no more mail? You can stop it with the link below. The link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}
