Bir şey değişti: ${title}

Kaydolduğun toplantıda bir şey değişti. Gün ve saat aynı. Yeni durum şöyle:

<#include "/signup/letter-meeting.ftl">

<#if waiting>Hâlâ bekleme listesindesin.<#else>Yerin senin için ayrılı kalıyor.</#if>

<#include "/signup/letter-end.ftl">
