هذا ما حدث بشأن ما قلتموه في ${date(heldAt)}

في اللقاء «${title}» سمعنا ${total} من النقاط. وهذا وضعها:

<#if countANSWERED gt 0>- ${countANSWERED}: حصلت على جواب
</#if><#if countACTION gt 0>- ${countACTION}: أصبحت إجراءً
</#if><#if countAGENDA gt 0>- ${countAGENDA}: إلى جدول أعمال الحي
</#if><#if countJOINED gt 0>- ${countJOINED}: ضُمّت إلى نقطة أخرى
</#if><#if countSPLIT gt 0>- ${countSPLIT}: قُسّمت
</#if><#if countDECLINED gt 0>- ${countDECLINED}: لن تُنفَّذ، مع ذكر السبب
</#if><#if open gt 0>- ${open}: ما زالت بلا جواب، وهذا تأخير
</#if>
<#if points?has_content>هذا ما سمعناه من أكثر الناس:

<#list points as point>
> ${point.words}

${point.response?has_content?then(msg("contribution.response." + point.response), "لا جواب بعد")}

</#list>
</#if>
اطّلع على كل شيء، نقطة نقطة: ${publicUrl}/meetings/${code}/minutes

تصلك هذه الرسالة لأنك حضرت اللقاء «${title}» وتركت عنوانًا.
