Twoje zgłoszenie dotyczy więcej niż jednej sprawy (${code[0..2]} ${code[3..5]} ${code[6..8]})

To twoje słowa:

> ${words}

Dlatego każda sprawa ma teraz własny numer. Na każdy numer dostaniesz osobną odpowiedź.

<#list parts as part>
> ${part.text}

Zobacz numer: ${publicUrl}/contributions/${part.code}

</#list>
Nie chcesz więcej e-maili? Użyj linku poniżej. Link jest tylko dla ciebie i działa czternaście dni.

Twoje zgłoszenie: ${publicUrl}/contributions/mine/${personalSecret}
