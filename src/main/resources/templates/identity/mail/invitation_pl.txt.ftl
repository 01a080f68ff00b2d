Zaproszenie do Gehoord en Gedaan

Dzień dobry, ${name},

<#if invitedBy??>${invitedBy} zaprasza cię i daje ci konto w Gehoord en Gedaan.<#else>Masz teraz konto w Gehoord en Gedaan.</#if> Zobaczysz tam, co mówią mieszkańcy, co im obiecano i co zrobiono.

<#if roles?has_content>Bierzesz udział jako:
<#list roles as role>
- ${role}
</#list>
</#if>

Dołącz: ${personalLink}

Link jest tylko dla ciebie i działa do ${dateTime(until)}. Nie przekazuj go dalej.

Nic o tym nie wiesz? Nie musisz nic robić.
