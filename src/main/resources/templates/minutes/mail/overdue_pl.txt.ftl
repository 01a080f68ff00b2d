Za późno: protokół z ${date(heldAt)}

Dzień dobry ${name},

Protokół ze spotkania „${title}” powinien być wysłany najpóźniej ${date(lastDay)}. Każdy może teraz zobaczyć, że jest spóźniony.

Do protokołu: ${publicUrl}/work/meetings/${meeting}/minutes
