Too late: the minutes of ${date(heldAt)} are not final yet

Hello ${name},

The minutes of “${title}” should have been final by ${date(lastDay)}.

To the minutes: ${publicUrl}/work/meetings/${meeting}/minutes
