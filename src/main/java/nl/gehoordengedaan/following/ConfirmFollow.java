package nl.gehoordengedaan.following;

import jakarta.inject.Inject;
import java.time.InstantSource;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Whoever reads the mailbox wants to follow it; only from now on. Safe to repeat. */
@UseCase
class ConfirmFollow {

    @Inject
    Follows follows;

    @Inject
    InstantSource clock;

    void confirm(String secret) {
        follows.link(secret).flatMap(FollowLink::follow).flatMap(follows::find)
            .orElseThrow(() -> BrokenRule.missing("following.link.gone")).confirm(clock.instant());
    }
}
