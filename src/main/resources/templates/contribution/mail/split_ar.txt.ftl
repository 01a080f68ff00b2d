رسالتك عن أكثر من أمر (‎${code[0..2]} ${code[3..5]} ${code[6..8]})

قلت هذا:

> ${words}

لذلك حصل كل أمر على رقم خاص به. وستتلقى ردًا على كل رقم.

<#list parts as part>
> ${part.text}

انظر الرقم: ${publicUrl}/contributions/${part.code}

</#list>
ألا تريد أن تصلك رسائل بريد إلكتروني بعد الآن؟ يمكنك إيقافها عبر الرابط أدناه. الرابط لك وحدك ويعمل أربعة عشر يومًا.

رسالتك: ${publicUrl}/contributions/mine/${personalSecret}
