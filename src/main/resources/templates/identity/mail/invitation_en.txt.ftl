You are invited to Gehoord en Gedaan

Hello ${name},

<#if invitedBy??>${invitedBy} invites you and gives you an account at Gehoord en Gedaan.<#else>You have been given an account at Gehoord en Gedaan.</#if> It shows what residents say, what was promised and what was done.

<#if roles?has_content>You take part as:
<#list roles as role>
- ${role}
</#list>
</#if>

Join in: ${personalLink}

The link is for you only and works until ${dateTime(until)}. Do not pass it on.

Does this mean nothing to you? Then you need not do anything.
