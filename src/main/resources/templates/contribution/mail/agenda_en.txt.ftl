It goes to the neighbourhood agenda (${code[0..2]} ${code[3..5]} ${code[6..8]})

You said this:

> ${words}

${programmeName} puts it on the neighbourhood agenda. There residents and organisations talk about it. Until then it stays on the list, for everyone to see.

<#if answer?has_content>
${programmeName} adds this:

${msg("notification.in-dutch")}
> ${answer}

</#if>
See the neighbourhood agenda: ${publicUrl}/contributions?response=AGENDA

Do you want no more mail? You can stop it with the link below. The link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
