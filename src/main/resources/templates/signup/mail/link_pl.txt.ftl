Twój nowy link: ${title}

Poprosiłeś lub poprosiłaś o nowy link do swojej strony. Tam widać twoje zgłoszenie i można je zmienić.

<#include "/signup/letter-meeting.ftl">

<#include "/signup/letter-end.ftl">
