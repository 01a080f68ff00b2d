${programmeName} davetlerini almak ister misin?

Biri, ${programmeName} toplantılarına davet almak için bu e-posta adresini yazdı. Sen miydin? O zaman düğmeye bas.

Evet, beni davet et: ${publicUrl}/invitations/${inviteeSecret}

Sen değil miydin? O zaman bir şey yapman gerekmez. Yedi gün sonra adresin silinir.

Adresimi hemen sil: ${stopLink}
