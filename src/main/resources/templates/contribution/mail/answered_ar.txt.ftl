لديك رد (‎${code[0..2]} ${code[3..5]} ${code[6..8]})

قلت هذا:

> ${words}

وهذا هو الرد من ${programmeName}:

${msg("notification.in-dutch")}
> ${answer}

يمكن للجميع قراءة هذا الرد على صفحة رسالتك.

انظر ماذا حدث: ${publicUrl}/contributions/${code}

ألا تريد أن تصلك رسائل بريد إلكتروني بعد الآن؟ يمكنك إيقافها عبر الرابط أدناه. الرابط لك وحدك ويعمل أربعة عشر يومًا.

رسالتك: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
