<#assign spoken = code[0..2] + " " + code[3..5] + " " + code[6..8]>
خبر عن الرسالة رقم ${spoken}

${msg("contribution.news." + what, programmeName)}

<#if text?has_content>
> ${text}

</#if>
انظر ما حدث: ${publicUrl}/contributions/${code}

<#include "/following/letter-end.ftl">
