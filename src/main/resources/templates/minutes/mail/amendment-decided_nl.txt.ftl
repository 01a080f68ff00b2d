${accepted?then("We passen het verslag aan", "We passen het verslag niet aan")}

Je zei dit over het verslag van ${date(heldAt)}:

> ${change}

<#if accepted>Dat nemen we over.<#else>Dat nemen we niet over.</#if> De reden:

> ${reason}

Als het verslag vaststaat, kan iedereen het lezen: ${publicUrl}/meetings/${code}/minutes

Je krijgt deze mail omdat je op de bijeenkomst “${title}” was en een adres hebt achtergelaten.
