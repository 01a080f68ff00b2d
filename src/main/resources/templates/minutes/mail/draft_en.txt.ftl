Are these minutes of ${date(heldAt)} right?

On ${date(heldAt)} you were at the meeting “${title}” of ${programmeName}. Thank you for that. We wrote down what was said.

Please read whether it is right. Is something wrong or missing? Tell us by ${date(amendDay)} at the latest. We decide on every proposal, and you hear why.

Read the minutes: ${publicUrl}/minutes/mine/${draftSecret}

The link is for you only. Is everything right? Then you need not do anything.

You get this mail because you were at the meeting “${title}” and left an address.
