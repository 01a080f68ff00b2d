<#assign spoken = code[0..2] + " " + code[3..5] + " " + code[6..8]>
${spoken} numaralı mesajla ilgili haber

${msg("contribution.news." + what, programmeName)}

<#if text?has_content>
> ${text}

</#if>
Neler olduğuna bak: ${publicUrl}/contributions/${code}

<#include "/following/letter-end.ftl">
