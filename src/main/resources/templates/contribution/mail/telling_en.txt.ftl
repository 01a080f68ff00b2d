${(what == "REMINDER")?then("Reminder", "Late")}: tell a resident what happens with contribution ${code[0..2]} ${code[3..5]} ${code[6..8]}

Hello ${name},

<#if what == "REMINDER">
There is news for a resident who cannot get mail. Somebody must call, write or go there. Do so by ${date(dueAt)} at the latest.
<#else>
There is news for a resident who cannot get mail. Somebody should have told it by ${date(dueAt)}.<#if what == "DIRECTOR"> The organisers got a reminder. That is why you hear it now.</#if>
</#if>

To the contribution: ${publicUrl}/work/contributions/${contribution}

You get this mail because you are <#if what == "DIRECTOR">the director<#else>an organiser</#if> of ${programmeName}. Do you no longer want that? Then ask the administrator to change your role.
