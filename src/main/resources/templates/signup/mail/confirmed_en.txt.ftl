You are signed up: ${title}

Good that you are coming. You have a place. Number of people: ${people}.

<#include "/signup/letter-meeting.ftl">

Your code for the door is ${doorCode}. Say your code when you come in, or show it on your own page.

<#include "/signup/letter-square.ftl">

Are you coming with more or fewer people, or can you not come? Tell us on your own page. Then somebody else can have your place.

<#include "/signup/letter-end.ftl">
