Sen de gelir misin? ${title}

${programmeName} seni davet ediyor. Mahallen hakkında söz sahibi ol.

<#include "/signup/letter-meeting.ftl">

Kaydol: ${publicUrl}/meetings/${code}/sign-up

Daha fazla bilgi: ${publicUrl}/meetings/${code}

Bu e-postayı davet istediğin için alıyorsun.

Davetleri durdur: ${stopLink}
