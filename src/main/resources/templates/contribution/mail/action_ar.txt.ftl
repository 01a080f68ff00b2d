سيصبح هذا عملًا ننفذه (‎${code[0..2]} ${code[3..5]} ${code[6..8]})

قلت هذا:

> ${words}

تحوّل ${programmeName} هذا إلى عمل محدد. في صفحة العمل ترى ممن طُلب القيام به. وعندما يُوعد بيوم، يظهر هناك أيضًا. سنخبرك كيف يسير.

<#if answer?has_content>
وتضيف ${programmeName} ما يلي:

${msg("notification.in-dutch")}
> ${answer}

</#if>
انظر العمل: ${publicUrl}/actions/${action}

ألا تريد أن تصلك رسائل بريد إلكتروني بعد الآن؟ يمكنك إيقافها عبر الرابط أدناه. الرابط لك وحدك ويعمل أربعة عشر يومًا.

رسالتك: ${publicUrl}/contributions/mine/${personalSecret}
