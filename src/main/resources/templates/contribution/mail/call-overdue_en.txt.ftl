Late: nobody has talked yet about ${code[0..2]} ${code[3..5]} ${code[6..8]}

Hello ${name},

Somebody said of the answer: I was not heard. The last day to talk was ${date(lastDay)}. Everyone can now see on the public page that it is late.

To the conversation: ${publicUrl}/work/conversations/${conversation}

You get this mail because you are an organiser of ${programmeName}. Do you no longer want that? Then ask the administrator to change your role.
