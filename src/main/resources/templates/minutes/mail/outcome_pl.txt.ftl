Oto co wynikło z tego, co powiedzieliście ${date(heldAt)}

Na spotkaniu „${title}” usłyszeliśmy tyle punktów: ${total}. Tak to wygląda:

<#if countANSWERED gt 0>- ${countANSWERED}: ma odpowiedź
</#if><#if countACTION gt 0>- ${countACTION}: stało się działaniem
</#if><#if countAGENDA gt 0>- ${countAGENDA}: trafiło na agendę dzielnicy
</#if><#if countJOINED gt 0>- ${countJOINED}: połączono z innym punktem
</#if><#if countSPLIT gt 0>- ${countSPLIT}: podzielono
</#if><#if countDECLINED gt 0>- ${countDECLINED}: nie zrobimy, z podanym powodem
</#if><#if open gt 0>- ${open}: wciąż bez odpowiedzi, czyli za późno
</#if>
<#if points?has_content>To usłyszeliśmy od największej liczby osób:

<#list points as point>
> ${point.words}

${point.response?has_content?then(msg("contribution.response." + point.response), "jeszcze bez odpowiedzi")}

</#list>
</#if>
Zobacz wszystko, punkt po punkcie: ${publicUrl}/meetings/${code}/minutes

Dostajesz tę wiadomość, bo byłeś lub byłaś na spotkaniu „${title}” i zostawiłeś lub zostawiłaś adres.
