<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
${spoken} numaralı mesajla ilgili haber

${msg("contribution.news." + what, programmeName)}

<#if text?has_content>
${msg("notification.in-dutch")}
> ${text}

</#if>
Neler olduğuna bak: ${publicUrl}/contributions/${code}

<#include "/following/letter-end.ftl">
