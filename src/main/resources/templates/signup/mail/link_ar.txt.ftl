رابطك الجديد: ${title}

طلبت رابطًا جديدًا إلى صفحتك الخاصة. هناك ترى تسجيلك ويمكنك تغييره.

<#include "/signup/letter-meeting.ftl">

<#include "/signup/letter-end.ftl">
