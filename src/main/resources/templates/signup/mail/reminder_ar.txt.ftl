${tomorrow?then("غدًا", "بعد أسبوع")}: ${title}

<#if tomorrow>إلى اللقاء غدًا! <#else>بقي أسبوع واحد. </#if>عدد الأشخاص: ${people}.

<#include "/signup/letter-meeting.ftl">

رمزك عند الباب هو ‎${doorCode}.

<#include "/signup/letter-square.ftl">

لن تستطيع المجيء، أو ستأتي مع عدد أقل؟ أخبرنا عبر صفحتك الخاصة. عندها يمكن لشخص آخر أن يأتي.

<#include "/signup/letter-end.ftl">
