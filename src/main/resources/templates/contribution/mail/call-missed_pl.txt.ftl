Nie udało się z tobą skontaktować (${code[0..2]} ${code[3..5]} ${code[6..8]})

Powiedziałeś lub powiedziałaś o odpowiedzi: nie wysłuchano mnie. Chcieliśmy o tym porozmawiać<#if phoned> i dzwoniliśmy kilka razy</#if>. Nie udało się.

Nadal chcesz porozmawiać? Powiedz to jeszcze raz na tej stronie i podaj numer, pod którym można cię złapać.

Poproś o rozmowę jeszcze raz: ${publicUrl}/contributions/${code}/not-heard

Nie chcesz już rozmawiać? Nie musisz nic robić.
