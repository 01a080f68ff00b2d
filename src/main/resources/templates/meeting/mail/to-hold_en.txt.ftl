Did this meeting take place? ${title}

Hello ${name},

On ${date(day)} there was a meeting. It does not say yet whether it took place:

> ${title}

Record that it took place, move it, or cancel it.

To the meeting: ${publicUrl}/work/meetings/${meeting}

Has this been done already? Then you do not have to do anything. You get this mail because you are an organiser of ${programmeName}. Do you no longer want that? Then ask the administrator to change your role.
