${msg((personalSecret??)?then("action.letter.news.title", "action.letter.followed.title"), title)}

${msg("action.news." + what, partner, (day??)?then(date(day!""), ""), (firstDay??)?then(date(firstDay!""), ""))}

<#if text?has_content>
<#if !["CONFIRMED", "DISPUTED", "NOT_JUDGED"]?seq_contains(what)>
${msg("notification.in-dutch")}
</#if>
> ${text}

</#if>
${msg("action.letter.see")}: ${publicUrl}/actions/${code}

<#if personalSecret??>
${msg("action.letter.link")}

${msg("action.letter.yours")}: ${publicUrl}/contributions/mine/${personalSecret}

${msg("action.letter.by-programme", programmeName)}
<#elseif followSecret??>
<#include "/following/letter-end.ftl">
</#if>
