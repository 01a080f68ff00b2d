${(level == 100)?then("Full", level + "% full")}: ${title}

${given} of the ${capacity} places are taken.<#if level == 100> Who signs up now comes on the waiting list.</#if>

<#include "/signup/letter-meeting.ftl">

See who comes: ${publicUrl}/work/meetings/${meeting}/sign-ups
