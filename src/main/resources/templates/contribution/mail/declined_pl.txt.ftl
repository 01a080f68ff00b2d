Nie zrobimy tego (${code[0..2]} ${code[3..5]} ${code[6..8]})

To twoje słowa:

> ${words}

<#if because == "LATER">${programmeName} nie zrobi tego teraz, ale później: ${later}.<#else>${programmeName} tego nie zrobi. Powód: ${msg("contribution.reason." + because)}.</#if>

Oto wyjaśnienie:

${msg("notification.in-dutch")}
> ${answer}

Każdy może to przeczytać na stronie twojego zgłoszenia.

Zobacz, co się wydarzyło: ${publicUrl}/contributions/${code}

Nie chcesz więcej e-maili? Użyj linku poniżej. Link jest tylko dla ciebie i działa czternaście dni.

Twoje zgłoszenie: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
