Tydzień po ${date(heldAt)} wciąż nie ma protokołu

Dzień dobry ${name},

Spotkanie „${title}” było tydzień temu. Uczestnicy czekają na protokół. Muszą go dostać najpóźniej ${date(lastDay)}.

Do protokołu: ${publicUrl}/work/meetings/${meeting}/minutes
