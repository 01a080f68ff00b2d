Still no answer to contribution ${code[0..2]} ${code[3..5]} ${code[6..8]}

Hello ${name},

The last day to answer this contribution was ${date(dueAt)}. The organisers have had a reminder. There is still no answer. That is why you hear about it now.

To the contribution: ${publicUrl}/work/contributions/${contribution}

You get this mail because you are the director of ${programmeName}. Do you no longer want that? Then ask the administrator to change your role.
