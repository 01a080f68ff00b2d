${(what == "REMINDER")?then("Przypomnienie", "Po terminie")}: powiedz mieszkańcowi, co dzieje się ze zgłoszeniem ${code[0..2]} ${code[3..5]} ${code[6..8]}

Dzień dobry, ${name},

<#if what == "REMINDER">
Jest wiadomość dla osoby, która nie może dostać e-maila. Ktoś musi zadzwonić, napisać albo tam pójść. Zrób to najpóźniej ${date(dueAt)}.
<#else>
Jest wiadomość dla osoby, która nie może dostać e-maila. Ktoś miał ją przekazać najpóźniej ${date(dueAt)}.<#if what == "DIRECTOR"> Organizatorzy dostali przypomnienie. Dlatego teraz dowiadujesz się ty.</#if>
</#if>

Do zgłoszenia: ${publicUrl}/work/contributions/${contribution}

Dostajesz ten e-mail, bo twoja rola to: <#if what == "DIRECTOR">dyrektor<#else>organizator</#if> (${programmeName}). Nie chcesz już tego? Poproś administratora o zmianę roli.
