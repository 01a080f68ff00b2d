It becomes an action (${code[0..2]} ${code[3..5]} ${code[6..8]})

You said this:

> ${words}

${programmeName} makes it an action. With the action you see who was asked to do it. As soon as a day is promised, it stands there too. You will hear how it goes on.

<#if answer?has_content>
${programmeName} adds this:

${msg("notification.in-dutch")}
> ${answer}

</#if>
See the action: ${publicUrl}/actions/${action}

Do you want no more mail? You can stop it with the link below. The link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}
