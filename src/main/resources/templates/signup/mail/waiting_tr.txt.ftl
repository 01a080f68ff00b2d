Bekleme listesindesin: ${title}

Şu anda yeterli yer yok. Bekleme listesindesin. Kişi sayısı: ${people}.

<#include "/signup/letter-meeting.ftl">

Yer açılırsa hemen e-posta alacaksın. Önce kaydolan önce sıraya girer. Artık gelemeyecek misin? Kendi sayfanda adını listeden sil.

<#include "/signup/letter-end.ftl">
