Still no date: ${msg(kind)}

Hello ${name},

The programme ${programmeName} promised that this takes place by ${date(until)}. Nothing is planned yet. The organisers were reminded.

> ${msg(kind)}<#if district?has_content> · ${district}</#if>

See how it stands: ${publicUrl}/work/rhythm/${turn}
