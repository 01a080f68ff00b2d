This is what became of what you said on ${date(heldAt)}

At the meeting “${title}” we heard ${total} points. This is how they stand:

<#if countANSWERED gt 0>- ${countANSWERED}: got an answer
</#if><#if countACTION gt 0>- ${countACTION}: became an action
</#if><#if countAGENDA gt 0>- ${countAGENDA}: went to the neighbourhood agenda
</#if><#if countJOINED gt 0>- ${countJOINED}: joined with another point
</#if><#if countSPLIT gt 0>- ${countSPLIT}: split
</#if><#if countDECLINED gt 0>- ${countDECLINED}: not done, with the reason
</#if><#if open gt 0>- ${open}: still without an answer, and that is too late
</#if>
<#if points?has_content>This we heard from most people:

<#list points as point>
> ${point.words}

${point.response?has_content?then(msg("contribution.response." + point.response), "no answer yet")}

</#list>
</#if>
See all of it, point by point: ${publicUrl}/meetings/${code}/minutes

You get this mail because you were at the meeting “${title}” and left an address.
