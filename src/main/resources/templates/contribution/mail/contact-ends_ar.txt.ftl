<#assign spoken = code[0..2] + "\x00A0" + code[3..5] + "\x00A0" + code[6..8]>
نحذف بياناتك (${spoken})

رسالتك رقم ${spoken} إلى ${programmeName} انتهت منذ مدة. لذلك نحذف في ${date(removal)} طريقة الوصول إليك بشأنها. لا حاجة إلى فعل أي شيء.

ما قلته وما حدث له يبقى.

انظر رسالتك: ${publicUrl}/contributions/${code}
