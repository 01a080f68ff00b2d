${tomorrow?then("Yarın", "Bir hafta sonra")}: ${title}

<#if tomorrow>Yarın görüşürüz! <#else>Bir hafta kaldı. </#if>Kişi sayısı: ${people}.

<#include "/signup/letter-meeting.ftl">

Kapı için kodun: ${doorCode}.

<#include "/signup/letter-square.ftl">

Gelemeyecek misin, ya da daha az kişiyle mi geleceksin? Bunu kendi sayfanda bildir. Böylece başkası gelebilir.

<#include "/signup/letter-end.ftl">
