Słyszymy cię (${code[0..2]} ${code[3..5]} ${code[6..8]})

Dziękujemy. To twoje słowa:

> ${words}

Twój numer to ${code[0..2]} ${code[3..5]} ${code[6..8]}. Zachowaj go. Z tym numerem zawsze możesz sprawdzić, na jakim etapie jest sprawa.

Zobacz, na jakim etapie jest sprawa: ${publicUrl}/contributions/${code}

Ktoś z programu ${programmeName} przeczyta twoje słowa. Odpowiedź dostaniesz najpóźniej: ${date(lastDay)}.<#if photo> Twoje zdjęcie też dotarło.</#if>

Chcesz jeszcze raz przeczytać swoje słowa albo nie dostawać więcej e-maili? Użyj linku poniżej. Link jest tylko dla ciebie i działa czternaście dni.

Twoje zgłoszenie: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
