${msg("action.letter.question.title", title)}

<#if again>
${msg("action.letter.question.again")}

</#if>
${msg("action.letter.question.text", partner?has_content?then(partner, programmeName))}

${msg("notification.in-dutch")}
> ${question}

${msg("action.letter.question.last", date(lastDay))}

${msg("action.letter.question.button")}: ${publicUrl}/actions/mine/${personalSecret}

${msg("action.letter.link")}

${msg("action.letter.yours")}: ${publicUrl}/contributions/mine/${personalSecret}

${msg("action.letter.by-programme", programmeName)}
