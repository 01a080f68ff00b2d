This is what we heard on ${date(heldAt)}

The minutes of the meeting “${title}” are final. Everyone can read them.

<#if points gt 0>There are ${points} points in them. Each point gets an answer from ${programmeName}<#if answersDay??>, by ${date(answersDay)} at the latest</#if>. After that you get one mail from us with what became of them.

</#if>
Read the minutes: ${publicUrl}/meetings/${code}/minutes

You get this mail because you were at the meeting “${title}” and left an address.
