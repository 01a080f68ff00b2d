We look at the answer again (${code[0..2]} ${code[3..5]} ${code[6..8]})

You said this:

> ${words}

${programmeName} decided to look at the answer again. The reason:

${msg("notification.in-dutch")}
> ${why}

You get a new answer on ${date(lastDay)} at the latest.

See what happened: ${publicUrl}/contributions/${code}

Do you want no more mail? You can stop it with the link below. The link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}
