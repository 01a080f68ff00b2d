Reminder: contribution ${code[0..2]} ${code[3..5]} ${code[6..8]} is waiting for an answer

Hello ${name},

A resident is waiting for an answer. The last day for it is ${date(dueAt)}.

To the contribution: ${publicUrl}/work/contributions/${contribution}

Has this been done already? Then you do not have to do anything. You get this mail because you are an organiser of ${programmeName}. Do you no longer want that? Then ask the administrator to change your role.
