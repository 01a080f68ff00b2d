Nog steeds geen datum: ${msg(kind)}

Dag ${name},

Het programma ${programmeName} heeft beloofd dat dit uiterlijk ${date(until)} gebeurt. Er staat nog niets gepland. De organisatoren zijn herinnerd.

> ${msg(kind)}<#if district?has_content> · ${district}</#if>

Bekijk hoe het ermee staat: ${publicUrl}/work/rhythm/${turn}
