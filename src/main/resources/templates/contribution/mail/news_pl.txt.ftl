<#assign spoken = code[0..2] + " " + code[3..5] + " " + code[6..8]>
Nowe informacje: zgłoszenie ${spoken}

${msg("contribution.news." + what, programmeName)}

<#if text?has_content>
> ${text}

</#if>
Zobacz, co się stało: ${publicUrl}/contributions/${code}

<#include "/following/letter-end.ftl">
