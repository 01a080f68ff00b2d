أنت مدعو إلى Gehoord en Gedaan

مرحبًا ${name}،

<#if invitedBy??>يدعوك ${invitedBy} ويمنحك حسابًا في Gehoord en Gedaan.<#else>أصبح لديك حساب في Gehoord en Gedaan.</#if> تجد هناك ما يقوله السكان وما وُعد به وما أُنجز.

<#if roles?has_content>تشارك بصفة:
<#list roles as role>
- ${role}
</#list>
</#if>

شارك: ${personalLink}

الرابط لك وحدك ويعمل حتى ${dateTime(until)}. لا تعطه لأحد.

لا تعرف شيئًا عن هذا؟ إذن لا حاجة لأن تفعل شيئًا.
