تأخر: تقرير ${date(heldAt)} لم يُعتمد بعد

مرحبًا ${name}،

كان يجب اعتماد تقرير «${title}» في موعد أقصاه ${date(lastDay)}.

إلى التقرير: ${publicUrl}/work/meetings/${meeting}/minutes
