The answer has changed (${code[0..2]} ${code[3..5]} ${code[6..8]})

You said this:

> ${words}

We have corrected an answer. The reason:

${msg("notification.in-dutch")}
> ${why}

This is how it is now:

<#if response == "ACTION">
${programmeName} makes it an action. With the action you see who was asked to do it. As soon as a day is promised, it stands there too. You will hear how it goes on.

<#elseif response == "AGENDA">
${programmeName} puts it on the neighbourhood agenda. There residents and organisations talk about it. Until then it stays on the list, for everyone to see.

<#elseif response == "DECLINED">
<#if because == "LATER">${programmeName} will not do this now. It will later: ${later}.<#else>${programmeName} will not do this. The reason: ${msg("contribution.reason." + because)}.</#if>

</#if>
<#if answer?has_content>
<#if response == "ANSWERED">This is the answer from ${programmeName}:<#elseif response == "DECLINED">This is the explanation:<#else>${programmeName} adds this:</#if>

${msg("notification.in-dutch")}
> ${answer}

</#if>
See what happened: ${publicUrl}/contributions/${code}

Do you want no more mail? You can stop it with the link below. The link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}
