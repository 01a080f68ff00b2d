Still nobody has called about ${code[0..2]} ${code[3..5]} ${code[6..8]}

Hello ${name},

Somebody said of the answer: I was not heard. The last day to call was ${date(lastDay)}. It has not been done. That is why you hear about it now.

To the conversation: ${publicUrl}/work/conversations/${conversation}

You get this mail because you are the director of ${programmeName}. Do you no longer want that? Then ask the administrator to change your role.
