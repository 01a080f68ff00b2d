Log in to Gehoord en Gedaan

Hello ${name},

You asked for a link with which you can log in.

Log in: ${personalLink}

The link is for you only, works once, and until ${dateTime(until)} at the latest. Do not pass it on.

Did you not ask for this? Then you need not do anything.
