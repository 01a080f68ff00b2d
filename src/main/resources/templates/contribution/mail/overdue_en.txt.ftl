Late: contribution ${code[0..2]} ${code[3..5]} ${code[6..8]} has no answer yet

Hello ${name},

The last day to answer this contribution was ${date(dueAt)}. Everyone can now see on the public page that it is late.

To the contribution: ${publicUrl}/work/contributions/${contribution}

You get this mail because you are an organiser of ${programmeName}. Do you no longer want that? Then ask the administrator to change your role.
