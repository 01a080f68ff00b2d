Gehoord en Gedaan için davet edildin

Merhaba ${name},

<#if invitedBy??>${invitedBy} seni davet ediyor ve sana Gehoord en Gedaan hesabı veriyor.<#else>Gehoord en Gedaan için bir hesabın oldu.</#if> Orada sakinlerin söyledikleri, verilen sözler ve yapılanlar yer alır.

<#if roles?has_content>Şu görevle katılıyorsun:
<#list roles as role>
- ${role}
</#list>
</#if>

Katıl: ${personalLink}

Bağlantı yalnızca senin için ve ${dateTime(until)} tarihine kadar çalışır. Başkasına verme.

Bundan haberin yok mu? O zaman bir şey yapmana gerek yok.
