Kaydın değişti: ${title}

Değişikliği yaptık. Kişi sayısı: ${people}.<#if waiting> Hâlâ bekleme listesindesin.</#if>

<#include "/signup/letter-meeting.ftl">

<#include "/signup/letter-end.ftl">
