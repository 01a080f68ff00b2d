Your new link (${code[0..2]} ${code[3..5]} ${code[6..8]})

You asked for a new link to your message with number ${code[0..2]} ${code[3..5]} ${code[6..8]}.

This link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}

Did you not ask for this? Then you do not have to do anything.
