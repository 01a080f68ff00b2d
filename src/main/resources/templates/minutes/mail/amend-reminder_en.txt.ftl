Still a little time: are the minutes of ${date(heldAt)} right?

Until ${date(amendDay)} you can say what must change in the minutes of the meeting “${title}”. After that they are final.

Read the minutes: ${publicUrl}/minutes/mine/${draftSecret}

Did you answer already, or is everything right? Then you need not do anything.

You get this mail because you were at the meeting “${title}” and left an address.
