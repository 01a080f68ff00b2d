${date(heldAt)} günü söylediklerinizle bunlar yapıldı

“${title}” toplantısında ${total} madde duyduk. Durum şöyle:

<#if countANSWERED gt 0>- ${countANSWERED}: cevap aldı
</#if><#if countACTION gt 0>- ${countACTION}: eyleme dönüştü
</#if><#if countAGENDA gt 0>- ${countAGENDA}: mahalle gündemine alındı
</#if><#if countJOINED gt 0>- ${countJOINED}: başka bir maddeyle birleştirildi
</#if><#if countSPLIT gt 0>- ${countSPLIT}: bölündü
</#if><#if countDECLINED gt 0>- ${countDECLINED}: yapılmıyor, nedeni yazılı
</#if><#if open gt 0>- ${open}: hâlâ cevapsız, yani geç kalındı
</#if>
<#if points?has_content>En çok kişiden şunları duyduk:

<#list points as point>
> ${point.words}

${point.response?has_content?then(msg("contribution.response." + point.response), "henüz cevap yok")}

</#list>
</#if>
Hepsini madde madde gör: ${publicUrl}/meetings/${code}/minutes

“${title}” toplantısına katıldığın ve bir adres bıraktığın için bu postayı alıyorsun.
