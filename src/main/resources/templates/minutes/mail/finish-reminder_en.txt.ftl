Decide on the minutes of ${date(heldAt)}

Hello ${name},

Those who were there asked for changes in the minutes of “${title}”. Decide on them and make the minutes final, by ${date(lastDay)} at the latest.

To the minutes: ${publicUrl}/work/meetings/${meeting}/minutes
