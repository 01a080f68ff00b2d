The minutes of ${date(heldAt)} are still not final

Hello ${name},

The minutes of “${title}” should have been final by ${date(lastDay)}. It is not decided yet what those who were there asked for.

To the minutes: ${publicUrl}/work/meetings/${meeting}/minutes
