<#-- When and where, in a letter. -->
${title}
${date(startsAt)}, ${from}–${until}
<#if place?has_content>
${place}
</#if>
<#if hints??>
${hints}
</#if>
<#if online?? && personalSecret??>
${msg("signup.online")}: ${online}
</#if>
