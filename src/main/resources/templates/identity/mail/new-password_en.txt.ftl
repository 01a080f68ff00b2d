Choose a new password

Hello ${name},

You asked for a link with which you can choose a new password for Gehoord en Gedaan.

Choose a password: ${personalLink}

The link is for you only, works once, and until ${dateTime(until)} at the latest. Do not pass it on.

Did you not ask for this? Then you need not do anything. Your password stays as it was.
