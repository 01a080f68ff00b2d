بعد أسبوع من ${date(heldAt)} لا يوجد تقرير بعد

مرحبًا ${name}،

مر أسبوع على اللقاء «${title}». الحاضرون ينتظرون التقرير. يجب أن يصلهم في موعد أقصاه ${date(lastDay)}.

إلى التقرير: ${publicUrl}/work/meetings/${meeting}/minutes
