${date(heldAt)} günü bunları duyduk

“${title}” toplantısının raporu kesinleşti. Herkes okuyabilir.

<#if points gt 0>Raporda ${points} madde var. Her madde ${programmeName} programından cevap alır<#if answersDay??>, en geç ${date(answersDay)}</#if>. Sonra sana bunlarla ne yapıldığını anlatan tek bir posta göndeririz.

</#if>
Raporu oku: ${publicUrl}/meetings/${code}/minutes

“${title}” toplantısına katıldığın ve bir adres bıraktığın için bu postayı alıyorsun.
