${accepted?then("We change the minutes", "We do not change the minutes")}

You said this about the minutes of ${date(heldAt)}:

> ${change}

<#if accepted>We put it in.<#else>We do not put it in.</#if> The reason:

> ${reason}

When the minutes are final, everyone can read them: ${publicUrl}/meetings/${code}/minutes

You get this mail because you were at the meeting “${title}” and left an address.
