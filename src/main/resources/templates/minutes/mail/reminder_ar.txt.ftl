تقرير ${date(heldAt)} لم يُرسل بعد

مرحبًا ${name}،

كان اللقاء «${title}» في ${date(heldAt)}. لم يُرسل التقرير بعد. يجب أن يصل إلى الحاضرين في موعد أقصاه ${date(lastDay)}.

إلى التقرير: ${publicUrl}/work/meetings/${meeting}/minutes
