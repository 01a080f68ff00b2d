Inni też to powiedzieli (${code[0..2]} ${code[3..5]} ${code[6..8]})

To twoje słowa:

> ${words}

Inni też to powiedzieli. Połączyliśmy to pod numerem ${main[0..2]} ${main[3..5]} ${main[6..8]}. Twoje słowa zostają takie, jakie są. Dowiesz się, co z tego wyniknie.

<#if added?has_content>
${programmeName} dodaje:

${msg("notification.in-dutch")}
> ${added}

</#if>
<#if response?has_content>
Jest już odpowiedź:

<#if response == "ACTION">
${programmeName} robi z tego działanie. Na stronie działania widzisz, kogo poproszono, żeby to zrobił. Gdy ktoś obieca dzień, też będzie tam podany. Dowiesz się, co dalej.

<#elseif response == "AGENDA">
${programmeName} wpisuje to na agendę dzielnicy. Tam rozmawiają o tym mieszkańcy i organizacje. Do tego czasu zostaje to na liście, widocznej dla każdego.

<#elseif response == "DECLINED">
<#if because == "LATER">${programmeName} nie zrobi tego teraz, ale później: ${later}.<#else>${programmeName} tego nie zrobi. Powód: ${msg("contribution.reason." + because)}.</#if>

</#if>
<#if answer?has_content>
<#if response == "ANSWERED">A to odpowiedź programu ${programmeName}:<#elseif response == "DECLINED">Oto wyjaśnienie:<#else>${programmeName} dodaje:</#if>

${msg("notification.in-dutch")}
> ${answer}

</#if>
</#if>
Zobacz, co się z tym dzieje: ${publicUrl}/contributions/${main}

Nie chcesz więcej e-maili? Użyj linku poniżej. Link jest tylko dla ciebie i działa czternaście dni.

Twoje zgłoszenie: ${publicUrl}/contributions/mine/${personalSecret}
