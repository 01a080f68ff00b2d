Przyjdziesz też? ${title}

${programmeName} zaprasza cię. Porozmawiajmy o twojej okolicy.

<#include "/signup/letter-meeting.ftl">

Zgłoś się: ${publicUrl}/meetings/${code}/sign-up

Przeczytaj więcej: ${publicUrl}/meetings/${code}

Dostajesz ten e-mail, bo prosiłeś lub prosiłaś o zaproszenia.

Nie zapraszajcie mnie więcej: ${stopLink}
