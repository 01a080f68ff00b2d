Yeni bağlantın: ${title}

Kendi sayfan için yeni bir bağlantı istedin. Orada kaydını görebilir ve değiştirebilirsin.

<#include "/signup/letter-meeting.ftl">

<#include "/signup/letter-end.ftl">
