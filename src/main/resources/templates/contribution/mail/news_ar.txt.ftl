<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
خبر عن الرسالة رقم ${spoken}

${msg("contribution.news." + what, programmeName)}

<#if text?has_content>
${msg("notification.in-dutch")}
> ${text}

</#if>
انظر ما حدث: ${publicUrl}/contributions/${code}

<#include "/following/letter-end.ftl">
