You are on the waiting list: ${title}

There are not enough places now. You are on the waiting list. Number of people: ${people}.

<#include "/signup/letter-meeting.ftl">

When places come free, you get a mail at once. Who came first goes first. Can you not come any more? Take your name off the list on your own page.

<#include "/signup/letter-end.ftl">
