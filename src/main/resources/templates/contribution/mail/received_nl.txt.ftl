We hebben je gehoord (${code[0..2]} ${code[3..5]} ${code[6..8]})

Dank je wel. Dit heb je gezegd:

> ${words}

Je nummer is ${code[0..2]} ${code[3..5]} ${code[6..8]}. Bewaar het. Met dit nummer zie je altijd hoe ver het is.

Bekijk hoe ver het is: ${publicUrl}/contributions/${code}

Iemand van ${programmeName} leest wat je zei. Uiterlijk ${date(lastDay)} krijg je antwoord.<#if photo> Je foto is ook aangekomen.</#if>

Wil je jouw woorden teruglezen, of geen mail meer krijgen? Dat kan met de link hieronder. De link is alleen voor jou en werkt veertien dagen.

Jouw bericht: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
