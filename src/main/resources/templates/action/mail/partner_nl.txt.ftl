${msg("action.letter.partner.title." + what, title)}

<#if (urgent!false) && what != "URGENT" && what != "TAKEN_BACK">
${msg("action.letter.partner.URGENT")}

</#if>
<#if what == "ASKED">
${msg("action.letter.partner.ASKED", programmeName, date(askedDay), date(lastDay))}
<#elseif what == "REACT">
${msg("action.letter.partner.REACT", date(lastDay), programmeName)}
<#elseif what == "TAKEN_BACK">
${msg("action.letter.partner.TAKEN_BACK", programmeName)}
<#else>
${msg("action.letter.partner." + what, (day??)?then(date(day!""), ""))}
</#if>

<#if text?has_content>
> ${text}

</#if>
${msg("action.letter.what", title)}

<#if description?has_content>
> ${description}

</#if>
<#if address?has_content>
${msg("action.letter.partner.where", address)}

</#if>
<#if partnerSecret??>
${msg("action.letter.partner.button")}: ${publicUrl}/actions/by-link/${partnerSecret}

${msg("action.letter.partner.keep")} ${msg("action.letter.partner.link")}

<#elseif what != "TAKEN_BACK">
${msg("action.letter.partner.button")}: ${publicUrl}/work/actions/${action}

</#if>
${msg("action.letter.partner.why", programmeName)}
