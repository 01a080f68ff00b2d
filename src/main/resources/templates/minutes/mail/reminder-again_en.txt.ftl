A week after ${date(heldAt)} there are no minutes yet

Hello ${name},

The meeting “${title}” was a week ago. Those who were there wait for the minutes. They must have them by ${date(lastDay)} at the latest.

To the minutes: ${publicUrl}/work/meetings/${meeting}/minutes
