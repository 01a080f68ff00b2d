Kaydın yapıldı: ${title}

Gelmene sevindik. Yerin ayrıldı. Kişi sayısı: ${people}.

<#include "/signup/letter-meeting.ftl">

Kapı için kodun: ${doorCode}. İçeri girerken kodunu söyle ya da kendi sayfanda göster.

<#include "/signup/letter-square.ftl">

Daha çok ya da daha az kişiyle mi geleceksin, yoksa gelemeyecek misin? Bunu kendi sayfanda bildir. Böylece yerin başkasına verilebilir.

<#include "/signup/letter-end.ftl">
