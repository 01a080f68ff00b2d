${(level == 100)?then("Doldu", "%" + level + " doldu")}: ${title}

${capacity} yerden ${given} tanesi doldu.<#if level == 100> Şimdi kaydolan bekleme listesine girer.</#if>

<#include "/signup/letter-meeting.ftl">

Kimlerin geldiğine bak: ${publicUrl}/work/meetings/${meeting}/sign-ups
