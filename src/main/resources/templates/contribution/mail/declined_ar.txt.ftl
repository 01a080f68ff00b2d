لن نفعل هذا (‎${code[0..2]} ${code[3..5]} ${code[6..8]})

قلت هذا:

> ${words}

<#if because == "LATER">لن تفعل ${programmeName} هذا الآن، بل لاحقًا: ${later}.<#else>لن تفعل ${programmeName} هذا. السبب: ${msg("contribution.reason." + because)}.</#if>

وهذا هو التوضيح:

${msg("notification.in-dutch")}
> ${answer}

يمكن للجميع قراءة هذا على صفحة رسالتك.

انظر ماذا حدث: ${publicUrl}/contributions/${code}

ألا تريد أن تصلك رسائل بريد إلكتروني بعد الآن؟ يمكنك إيقافها عبر الرابط أدناه. الرابط لك وحدك ويعمل أربعة عشر يومًا.

رسالتك: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
