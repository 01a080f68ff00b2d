هل تأتي أنت أيضًا؟ ${title}

يدعوك ${programmeName}. شارك برأيك في شؤون حيّك.

<#include "/signup/letter-meeting.ftl">

سجّل: ${publicUrl}/meetings/${code}/sign-up

اقرأ المزيد: ${publicUrl}/meetings/${code}

تصلك هذه الرسالة لأنك طلبت دعوات.

أوقف الدعوات: ${stopLink}
