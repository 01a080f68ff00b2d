Too late: the minutes of ${date(heldAt)}

Hello ${name},

The minutes of the meeting “${title}” should have been sent by ${date(lastDay)}. Everyone can see now that they are late.

To the minutes: ${publicUrl}/work/meetings/${meeting}/minutes
