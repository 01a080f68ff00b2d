You are invited to Gehoord en Gedaan

Hello ${name},

You have been given an account at Gehoord en Gedaan. It shows what residents say, what was promised and what was done.

Join in: ${personalLink}

The link is for you only and works until ${dateTime(until)}. Do not pass it on.

Does this mean nothing to you? Then you need not do anything.
