The minutes of ${date(heldAt)} still have to be sent

Hello ${name},

The meeting “${title}” was on ${date(heldAt)}. The minutes are not sent yet. They must be with those who were there by ${date(lastDay)} at the latest.

To the minutes: ${publicUrl}/work/meetings/${meeting}/minutes
