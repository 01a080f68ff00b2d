Je nieuwe link (${code[0..2]} ${code[3..5]} ${code[6..8]})

Je vroeg om een nieuwe link bij je bericht met nummer ${code[0..2]} ${code[3..5]} ${code[6..8]}.

Deze link is alleen voor jou en werkt veertien dagen.

Jouw bericht: ${publicUrl}/contributions/mine/${personalSecret}

Heb je hier niet om gevraagd? Dan hoef je niets te doen.
