Ktoś z tobą porozmawia (${code[0..2]} ${code[3..5]} ${code[6..8]})

Powiedziałeś lub powiedziałaś o odpowiedzi: nie wysłuchano mnie. Traktujemy to poważnie.

<#if phoned>Ktoś z ${programmeName} do ciebie zadzwoni. Ostatni dzień: ${date(lastDay)}.<#else>Ktoś z ${programmeName} napisze do ciebie, żeby umówić rozmowę. Ostatni dzień: ${date(lastDay)}.</#if>

Zobacz, co się stało: ${publicUrl}/contributions/${code}

To nie była twoja prośba? Nie musisz nic robić. Tego adresu używamy tylko do tej rozmowy.
