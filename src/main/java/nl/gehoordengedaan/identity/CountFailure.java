package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;

/** A login that was refused is remembered with the account, so that its owner can see that somebody tried. */
@UseCase
class CountFailure {

    @Inject
    Accounts accounts;

    @Inject
    InstantSource clock;

    void count(UUID account) {
        accounts.countFailure(account, clock.instant());
    }
}
