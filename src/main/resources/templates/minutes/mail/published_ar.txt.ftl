هذا ما سمعناه في ${date(heldAt)}

أصبح تقرير اللقاء «${title}» نهائيًا. يمكن للجميع قراءته.

<#if points gt 0>فيه ${points} من النقاط. تحصل كل نقطة على جواب من ${programmeName}<#if answersDay??> في موعد أقصاه ${date(answersDay)}</#if>. بعد ذلك تصلك منا رسالة واحدة بما حدث بشأنها.

</#if>
اقرأ التقرير: ${publicUrl}/meetings/${code}/minutes

تصلك هذه الرسالة لأنك حضرت اللقاء «${title}» وتركت عنوانًا.
