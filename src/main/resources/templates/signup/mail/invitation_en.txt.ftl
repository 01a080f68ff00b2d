Will you come too? ${title}

${programmeName} invites you. Have your say about your neighbourhood.

<#include "/signup/letter-meeting.ftl">

Sign up: ${publicUrl}/meetings/${code}/sign-up

Read more about it: ${publicUrl}/meetings/${code}

You get this mail because you asked for invitations.

Stop inviting me: ${stopLink}
