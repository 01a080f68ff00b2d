Sana yer açıldı: ${title}

İyi haber: yer açıldı. Bekleme listesindeydin, artık gelebilirsin. Kişi sayısı: ${people}.

<#include "/signup/letter-meeting.ftl">

Kapı için kodun: ${doorCode}. İçeri girerken kodunu söyle ya da kendi sayfanda göster.

<#include "/signup/letter-square.ftl">

Yine de gelemeyecek misin? Bunu kendi sayfanda bildir. Böylece başkası gelebilir.

<#include "/signup/letter-end.ftl">
