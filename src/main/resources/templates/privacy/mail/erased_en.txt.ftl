Everything is erased

You asked us to erase everything we know of you. That is done. This is our last e-mail to you; after this we do not know this address either.

What you said is still on the site. Nobody sees that it came from you. With your number you can always see it.
