Time to announce: ${title}

Hello ${name},

On ${date(day)} there is a meeting that has not been announced yet:

> ${title}

Nobody can sign up yet. Announce the meeting, or move it.

To the meeting: ${publicUrl}/work/meetings/${meeting}

Has this been done already? Then you do not have to do anything. You get this mail because you are an organiser of ${programmeName}. Do you no longer want that? Then ask the administrator to change your role.
