What we know of you

You asked what we know of you. With this link you see everything, and you can have everything erased. The link is only for you and works for fourteen days.

See what you know of me: ${publicUrl}/me/${personalSecret}

Did you not ask for this? Then you need not do anything.
