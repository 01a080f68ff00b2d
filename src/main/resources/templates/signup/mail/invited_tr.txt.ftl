${programmeName} davetlerini zaten alıyorsun

${programmeName} toplantılarına davet istedin. Davetleri zaten bu adrese alıyorsun.

Davetlerine bak: ${publicUrl}/invitations/${inviteeSecret}

Davetleri durdur: ${stopLink}
