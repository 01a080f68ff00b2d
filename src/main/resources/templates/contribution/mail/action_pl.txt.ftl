Powstanie z tego działanie (${code[0..2]} ${code[3..5]} ${code[6..8]})

To twoje słowa:

> ${words}

${programmeName} robi z tego działanie. Na stronie działania widzisz, kogo poproszono, żeby to zrobił. Gdy ktoś obieca dzień, też będzie tam podany. Dowiesz się, co dalej.

<#if answer?has_content>
${programmeName} dodaje:

${msg("notification.in-dutch")}
> ${answer}

</#if>
Zobacz działanie: ${publicUrl}/actions/${action}

Nie chcesz więcej e-maili? Użyj linku poniżej. Link jest tylko dla ciebie i działa czternaście dni.

Twoje zgłoszenie: ${publicUrl}/contributions/mine/${personalSecret}
