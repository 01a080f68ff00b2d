اتخذ قرارًا بشأن تقرير ${date(heldAt)}

مرحبًا ${name}،

طلب الحاضرون تعديلات في تقرير «${title}». اتخذ قرارًا بشأنها واعتمد التقرير في موعد أقصاه ${date(lastDay)}.

إلى التقرير: ${publicUrl}/work/meetings/${meeting}/minutes
