Yeni gün veya saat: ${title}

Dikkat: toplantı başka bir zamanda.<#if was??> Önceki gün: ${date(was)}, ${wasFrom}.</#if> Yeni durum şöyle:

<#include "/signup/letter-meeting.ftl">

<#if reason??>
Nedeni:

> ${reason}

</#if>
<#if waiting>Hâlâ bekleme listesindesin.<#else>Yerin senin için ayrılı kalıyor.</#if> O zaman gelemeyecek misin? Kendi sayfanda kaydını sil.

<#include "/signup/letter-end.ftl">
