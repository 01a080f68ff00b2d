Still no minutes of ${date(heldAt)}

Hello ${name},

The minutes of the meeting “${title}” should have been sent by ${date(lastDay)}. They are not there yet. The organisers were reminded.

To the minutes: ${publicUrl}/work/meetings/${meeting}/minutes
