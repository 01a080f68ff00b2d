${accepted?then("Raporu değiştiriyoruz", "Raporu değiştirmiyoruz")}

${date(heldAt)} raporu hakkında şunu söyledin:

> ${change}

<#if accepted>Bunu rapora alıyoruz.<#else>Bunu rapora almıyoruz.</#if> Nedeni:

> ${reason}

Rapor kesinleşince herkes okuyabilir: ${publicUrl}/meetings/${code}/minutes

“${title}” toplantısına katıldığın ve bir adres bıraktığın için bu postayı alıyorsun.
