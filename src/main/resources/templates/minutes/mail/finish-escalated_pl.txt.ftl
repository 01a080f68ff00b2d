Protokół z ${date(heldAt)} wciąż nie jest ostateczny

Dzień dobry ${name},

Protokół z „${title}” powinien być ostateczny najpóźniej ${date(lastDay)}. Nie zdecydowano jeszcze o prośbach uczestników.

Do protokołu: ${publicUrl}/work/meetings/${meeting}/minutes
