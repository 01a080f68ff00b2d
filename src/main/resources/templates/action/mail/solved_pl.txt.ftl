${msg("action.letter.solved.title", title)}

<#if again>
${msg("action.letter.solved.again")}

</#if>
${msg("action.letter.solved.text", partner)}

${msg("notification.in-dutch")}
> ${text}

${msg("action.letter.solved.last", date(lastDay))}

${msg("action.letter.solved.button")}: ${publicUrl}/actions/mine/${personalSecret}

${msg("action.letter.link")}

${msg("action.letter.yours")}: ${publicUrl}/contributions/mine/${personalSecret}

${msg("action.letter.by-programme", programmeName)}
