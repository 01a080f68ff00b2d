Oto co usłyszeliśmy ${date(heldAt)}

Protokół ze spotkania „${title}” jest ostateczny. Każdy może go przeczytać.

<#if points gt 0>Liczba punktów w protokole: ${points}. Na każdy punkt odpowie ${programmeName}<#if answersDay??>, najpóźniej ${date(answersDay)}</#if>. Potem dostaniesz od nas jedną wiadomość o tym, co z nich wynikło.

</#if>
Przeczytaj protokół: ${publicUrl}/meetings/${code}/minutes

Dostajesz tę wiadomość, bo byłeś lub byłaś na spotkaniu „${title}” i zostawiłeś lub zostawiłaś adres.
