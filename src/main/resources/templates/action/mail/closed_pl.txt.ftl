${msg("action.letter.closed.title", title)}

${msg("action.letter.closed." + outcome, because?has_content?then(msg("action.because." + because), ""))}

<#if text?has_content>
${msg("notification.in-dutch")}
> ${text}

</#if>
<#if outcome == "DISPUTED">
${msg("action.letter.closed.DISPUTED.more")}

</#if>
${msg("action.letter.see")}: ${publicUrl}/actions/${code}

${msg("action.letter.link")}

${msg("action.letter.yours")}: ${publicUrl}/contributions/mine/${personalSecret}

${msg("action.letter.by-programme", programmeName)}
