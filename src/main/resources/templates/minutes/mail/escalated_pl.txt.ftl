Wciąż nie ma protokołu z ${date(heldAt)}

Dzień dobry ${name},

Protokół ze spotkania „${title}” powinien być wysłany najpóźniej ${date(lastDay)}. Jeszcze go nie ma. Organizatorom o tym przypomniano.

Do protokołu: ${publicUrl}/work/meetings/${meeting}/minutes
