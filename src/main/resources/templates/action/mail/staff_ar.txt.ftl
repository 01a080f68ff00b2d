${msg("action.letter.staff.title." + what, title)}

${msg("action.letter.staff.hello", name)}

<#if lastDay??>
${msg("action.letter.staff." + what, date(lastDay), partner)}
<#else>
${msg("action.letter.staff." + what, partner, (day??)?then(date(day!""), ""))}
</#if>

<#if text?has_content>
> ${text}

</#if>
${msg("action.letter.what", title)}

${msg("action.letter.partner.button")}: ${publicUrl}/work/actions/${action}

${msg("action.letter.staff.why", programmeName)}
