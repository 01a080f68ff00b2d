You will get your own answer after all (${code[0..2]} ${code[3..5]} ${code[6..8]})

You said this:

> ${words}

We had put your message together with another one. That was a mistake. The reason:

${msg("notification.in-dutch")}
> ${why}

You will now get an answer of your own. We will let you know.

See what happened: ${publicUrl}/contributions/${code}

Do you want no more mail? You can stop it with the link below. The link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}
