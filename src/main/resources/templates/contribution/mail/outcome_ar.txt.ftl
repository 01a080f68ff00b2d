هناك رد على ما قلته أنت وآخرون (‎${code[0..2]} ${code[3..5]} ${code[6..8]})

قلت هذا:

> ${words}

قال آخرون هذا أيضًا. وهو مجموع تحت الرقم ‎${main[0..2]} ${main[3..5]} ${main[6..8]}.

<#if why?has_content>
صححنا ردًا. السبب:

${msg("notification.in-dutch")}
> ${why}

</#if>
<#if response == "ACTION">
تحوّل ${programmeName} هذا إلى عمل محدد. في صفحة العمل ترى ممن طُلب القيام به. وعندما يُوعد بيوم، يظهر هناك أيضًا. سنخبرك كيف يسير.

<#elseif response == "AGENDA">
تضعه ${programmeName} في جدول أعمال الحي. هناك يتحدث عنه السكان والجهات المعنية. وحتى ذلك الحين يبقى في القائمة ويراه الجميع.

<#elseif response == "DECLINED">
<#if because == "LATER">لن تفعل ${programmeName} هذا الآن، بل لاحقًا: ${later}.<#else>لن تفعل ${programmeName} هذا. السبب: ${msg("contribution.reason." + because)}.</#if>

</#if>
<#if answer?has_content>
<#if response == "ANSWERED">وهذا هو الرد من ${programmeName}:<#elseif response == "DECLINED">وهذا هو التوضيح:<#else>وتضيف ${programmeName} ما يلي:</#if>

${msg("notification.in-dutch")}
> ${answer}

</#if>
انظر ماذا يحدث: ${publicUrl}/contributions/${main}

ألا تريد أن تصلك رسائل بريد إلكتروني بعد الآن؟ يمكنك إيقافها عبر الرابط أدناه. الرابط لك وحدك ويعمل أربعة عشر يومًا.

رسالتك: ${publicUrl}/contributions/mine/${personalSecret}
