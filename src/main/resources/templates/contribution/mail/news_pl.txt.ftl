<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
Nowe informacje: zgłoszenie ${spoken}

${msg("contribution.news." + what, programmeName)}

<#if text?has_content>
${msg("notification.in-dutch")}
> ${text}

</#if>
Zobacz, co się stało: ${publicUrl}/contributions/${code}

<#include "/following/letter-end.ftl">
