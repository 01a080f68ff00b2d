Jest odpowiedź na to, co mówisz ty i inni (${code[0..2]} ${code[3..5]} ${code[6..8]})

To twoje słowa:

> ${words}

Inni też to powiedzieli. Wszystko jest razem pod numerem ${main[0..2]} ${main[3..5]} ${main[6..8]}.

<#if why?has_content>
Poprawiliśmy odpowiedź. Powód:

${msg("notification.in-dutch")}
> ${why}

</#if>
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
Zobacz, co się z tym dzieje: ${publicUrl}/contributions/${main}

Nie chcesz więcej e-maili? Użyj linku poniżej. Link jest tylko dla ciebie i działa czternaście dni.

Twoje zgłoszenie: ${publicUrl}/contributions/mine/${personalSecret}
