Protokół z ${date(heldAt)} nie został jeszcze wysłany

Dzień dobry ${name},

Spotkanie „${title}” było ${date(heldAt)}. Protokół nie został jeszcze wysłany. Uczestnicy muszą go dostać najpóźniej ${date(lastDay)}.

Do protokołu: ${publicUrl}/work/meetings/${meeting}/minutes
