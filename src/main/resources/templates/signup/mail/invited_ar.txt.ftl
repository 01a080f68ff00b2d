تصلك دعوات ${programmeName} من قبل

طلبت دعوات إلى لقاءات ${programmeName}. إنها تصلك من قبل على هذا العنوان.

انظر دعواتك: ${publicUrl}/invitations/${inviteeSecret}

أوقف الدعوات: ${stopLink}
