${(what == "REMINDER")?then("Hatırlatma", "Geç")}: bir mahalle sakinine ${code[0..2]} ${code[3..5]} ${code[6..8]} numaralı katkıyla ne olduğunu anlat

Merhaba ${name},

<#if what == "REMINDER">
E-posta alamayan bir mahalle sakini için haber var. Birinin araması, yazması ya da gitmesi gerek. Bunu en geç ${date(dueAt)} tarihine kadar yap.
<#else>
E-posta alamayan bir mahalle sakini için haber var. Bunun en geç ${date(dueAt)} tarihine kadar anlatılması gerekiyordu.<#if what == "DIRECTOR"> Düzenleyiciler bir hatırlatma aldı. Bu yüzden şimdi sen öğreniyorsun.</#if>
</#if>

Katkıya git: ${publicUrl}/work/contributions/${contribution}

Bu e-postayı alıyorsun, çünkü rolün: <#if what == "DIRECTOR">müdür<#else>düzenleyici</#if> (${programmeName}). Artık istemiyor musun? O zaman yöneticiden rolünü değiştirmesini iste.
