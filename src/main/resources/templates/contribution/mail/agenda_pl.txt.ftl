Trafia to na agendę dzielnicy (${code[0..2]} ${code[3..5]} ${code[6..8]})

To twoje słowa:

> ${words}

${programmeName} wpisuje to na agendę dzielnicy. Tam rozmawiają o tym mieszkańcy i organizacje. Do tego czasu zostaje to na liście, widocznej dla każdego.

<#if answer?has_content>
${programmeName} dodaje:

${msg("notification.in-dutch")}
> ${answer}

</#if>
Zobacz agendę dzielnicy: ${publicUrl}/contributions?response=AGENDA

Nie chcesz więcej e-maili? Użyj linku poniżej. Link jest tylko dla ciebie i działa czternaście dni.

Twoje zgłoszenie: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
