Za późno: protokół z ${date(heldAt)} nie jest jeszcze ostateczny

Dzień dobry ${name},

Protokół z „${title}” powinien być ostateczny najpóźniej ${date(lastDay)}.

Do protokołu: ${publicUrl}/work/meetings/${meeting}/minutes
