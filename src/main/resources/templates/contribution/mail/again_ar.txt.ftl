نعيد النظر في الجواب (‎${code[0..2]} ${code[3..5]} ${code[6..8]})

قلت هذا:

> ${words}

قرر ${programmeName} إعادة النظر في الجواب. السبب:

${msg("notification.in-dutch")}
> ${why}

ستتلقى جوابًا جديدًا في موعد أقصاه ${date(lastDay)}.

انظر ماذا حدث: ${publicUrl}/contributions/${code}

ألا تريد أن تصلك رسائل بريد إلكتروني بعد الآن؟ يمكنك إيقافها عبر الرابط أدناه. الرابط لك وحدك ويعمل أربعة عشر يومًا.

رسالتك: ${publicUrl}/contributions/mine/${personalSecret}
