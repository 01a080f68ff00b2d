package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Whoever reads the mailbox wants to be invited; only from now on. Safe to repeat. */
@UseCase
class ConfirmInvitations {

    @Inject
    Invitees invitees;

    @Inject
    InstantSource clock;

    void confirm(String secret) {
        invitees.link(secret).flatMap(link -> invitees.lock(link.invitee())).orElseThrow(() -> BrokenRule.missing("signup.invitations.gone"))
            .confirm(clock.instant());
    }
}
