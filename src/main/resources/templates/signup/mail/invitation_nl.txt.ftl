Kom je ook? ${title}

${programmeName} nodigt je uit. Praat mee over je buurt.

<#include "/signup/letter-meeting.ftl">

Meld je aan: ${publicUrl}/meetings/${code}/sign-up

Lees er meer over: ${publicUrl}/meetings/${code}

Je krijgt deze mail omdat je om uitnodigingen vroeg.

Stop met uitnodigen: ${stopLink}
