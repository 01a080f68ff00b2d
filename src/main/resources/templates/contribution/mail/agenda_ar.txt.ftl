سيُدرج في جدول أعمال الحي (‎${code[0..2]} ${code[3..5]} ${code[6..8]})

قلت هذا:

> ${words}

تضعه ${programmeName} في جدول أعمال الحي. هناك يتحدث عنه السكان والجهات المعنية. وحتى ذلك الحين يبقى في القائمة ويراه الجميع.

<#if answer?has_content>
وتضيف ${programmeName} ما يلي:

${msg("notification.in-dutch")}
> ${answer}

</#if>
انظر جدول أعمال الحي: ${publicUrl}/contributions?response=AGENDA

ألا تريد أن تصلك رسائل بريد إلكتروني بعد الآن؟ يمكنك إيقافها عبر الرابط أدناه. الرابط لك وحدك ويعمل أربعة عشر يومًا.

رسالتك: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
