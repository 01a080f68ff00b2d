تقرير ${date(heldAt)} لم يُعتمد حتى الآن

مرحبًا ${name}،

كان يجب اعتماد تقرير «${title}» في موعد أقصاه ${date(lastDay)}. لم يُتخذ قرار بعد بشأن ما طلبه الحاضرون.

إلى التقرير: ${publicUrl}/work/meetings/${meeting}/minutes
