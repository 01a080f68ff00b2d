يوجد مكان لك: ${title}

خبر جيد: توفرت أماكن. كنت على قائمة الانتظار ويمكنك الآن المجيء. عدد الأشخاص: ${people}.

<#include "/signup/letter-meeting.ftl">

رمزك عند الباب هو ‎${doorCode}. قل الرمز عند الدخول، أو أظهره من صفحتك الخاصة.

<#include "/signup/letter-square.ftl">

لن تستطيع المجيء؟ أخبرنا عبر صفحتك الخاصة. عندها يمكن لشخص آخر أن يأتي.

<#include "/signup/letter-end.ftl">
