Gelmiyorsun: ${title}

Kaydını sildin. Üzüldük, ama haber verdiğin iyi oldu: şimdi başkası gelebilir.

<#include "/signup/letter-meeting.ftl">

Yine vaktin mi oldu? Kendi sayfanda yeniden kaydolabilirsin.

<#include "/signup/letter-end.ftl">
