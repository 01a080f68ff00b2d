What you follow

With this link you see what you follow, and you can stop. The link is only for you and works for fourteen days.

<#include "/following/letter-end.ftl">
