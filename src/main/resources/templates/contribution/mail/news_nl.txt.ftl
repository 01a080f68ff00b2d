<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
Nieuws over bericht ${spoken}

${msg("contribution.news." + what, programmeName)}

<#if text?has_content>
> ${text}

</#if>
Bekijk wat er gebeurde: ${publicUrl}/contributions/${code}

<#include "/following/letter-end.ftl">
