package nl.gehoordengedaan.privacy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import nl.gehoordengedaan.identity.PersonalData;
import nl.gehoordengedaan.shared.UseCase;

/** Looks through what is kept: warns people of what will be removed, and removes what was kept long enough. A batch in each transaction. */
@UseCase
class KeepNoLonger {

    static final int AT_A_TIME = 100;

    @Inject
    KnownData known;

    @Inject
    Removals removals;

    @Inject
    InstantSource clock;

    /** True when somebody was warned: then there may be more. */
    boolean warn() {
        Instant now = clock.instant();
        return known.kinds().stream().anyMatch(kind -> kind.warn(now, AT_A_TIME) > 0);
    }

    /** True when something was removed: then there may be more. What was removed is counted, nothing else. */
    boolean remove() {
        Instant now = clock.instant();
        for (PersonalData kind : known.kinds()) {
            int removed = kind.removePast(now, AT_A_TIME);
            if (removed > 0) {
                removals.add(new Removal(kind.kind(), removed, false, now));
                return true;
            }
        }
        return false;
    }

    void end() {
        removals.add(new Round(clock.instant()));
    }
}
