تم تسجيلك: ${title}

يسعدنا أنك قادم. لديك مكان. عدد الأشخاص: ${people}.

<#include "/signup/letter-meeting.ftl">

رمزك عند الباب هو ‎${doorCode}. قل الرمز عند الدخول، أو أظهره من صفحتك الخاصة.

<#include "/signup/letter-square.ftl">

هل ستأتي مع عدد أكبر أو أقل، أو لن تستطيع المجيء؟ أخبرنا عبر صفحتك الخاصة. عندها يمكن لشخص آخر أن يأخذ مكانك.

<#include "/signup/letter-end.ftl">
