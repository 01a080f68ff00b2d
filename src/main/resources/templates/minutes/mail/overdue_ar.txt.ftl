تأخر: تقرير ${date(heldAt)}

مرحبًا ${name}،

كان يجب إرسال تقرير اللقاء «${title}» في موعد أقصاه ${date(lastDay)}. يمكن للجميع الآن أن يروا أنه متأخر.

إلى التقرير: ${publicUrl}/work/meetings/${meeting}/minutes
