Wciąż nie ma terminu: ${msg(kind)}

Dzień dobry, ${name},

Program ${programmeName} obiecał, że odbędzie się to najpóźniej ${date(until)}. Nic jeszcze nie zaplanowano. Organizatorom o tym przypomniano.

> ${msg(kind)}<#if district?has_content> · ${district}</#if>

Zobacz, jak to wygląda: ${publicUrl}/work/rhythm/${turn}
