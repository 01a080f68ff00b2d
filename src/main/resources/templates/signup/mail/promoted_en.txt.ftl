There is a place for you: ${title}

Good news: places came free. You were on the waiting list and you can come now. Number of people: ${people}.

<#include "/signup/letter-meeting.ftl">

Your code for the door is ${doorCode}. Say your code when you come in, or show it on your own page.

<#include "/signup/letter-square.ftl">

Can you not come after all? Tell us on your own page. Then somebody else can come.

<#include "/signup/letter-end.ftl">
