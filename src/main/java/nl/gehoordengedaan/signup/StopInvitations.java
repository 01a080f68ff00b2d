package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody wants to be invited no more; the address goes. Nothing to stop is no mistake: it was stopped before. */
@UseCase
class StopInvitations {

    @Inject
    Invitees invitees;

    void stop(String secret) {
        invitees.link(secret).flatMap(link -> invitees.lock(link.invitee())).ifPresent(invitees::remove);
    }
}
