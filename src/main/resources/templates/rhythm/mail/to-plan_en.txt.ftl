No date yet: ${msg(kind)}

Hello ${name},

The programme promised that this takes place by ${date(until)}. Nothing is planned yet:

> ${msg(kind)}<#if district?has_content> · ${district}</#if>

Plan it, or say why it does not take place. We propose a date.

Plan it now: ${publicUrl}/work/rhythm/${turn}

Has this been done already? Then you do not have to do anything. You get this mail because you are an organiser of ${programmeName}. Do you no longer want that? Then ask the administrator to change your role.
