Zdecyduj o protokole z ${date(heldAt)}

Dzień dobry ${name},

Uczestnicy poprosili o poprawki w protokole z „${title}”. Zdecyduj o nich i zatwierdź protokół najpóźniej ${date(lastDay)}.

Do protokołu: ${publicUrl}/work/meetings/${meeting}/minutes
