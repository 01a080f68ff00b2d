Nie przyjdziesz: ${title}

Odwołałeś lub odwołałaś swoje przyjście. Szkoda, ale dobrze, że nam o tym mówisz: teraz może przyjść ktoś inny.

<#include "/signup/letter-meeting.ftl">

Jednak masz czas? Na swojej stronie możesz zgłosić się ponownie.

<#include "/signup/letter-end.ftl">
