package nl.gehoordengedaan.minutes;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody who was there says what must change in the minutes, and why. */
@UseCase
class ProposeAmendment {

    /** More from one person is a conversation, not a list. */
    static final int MOST = 20;

    /**
     * What must change.
     *
     * @param place  which part, in words; may be empty
     * @param change what it should say
     * @param key    chosen by the page: sending twice is sending once; null for none
     */
    record Request(UUID minutes, UUID signUp, String place, String change, String why, String key) {

        /** What was said stays out of messages and logs. */
        @Override
        public String toString() {
            return "change of minutes " + minutes;
        }
    }

    @Inject
    AllMinutes minutes;

    @Inject
    Amendments amendments;

    @Inject
    InstantSource clock;

    void propose(Request request) {
        String key = request.key() == null ? null : Ids.hash(request.signUp() + request.key());
        Minutes about = minutes.withLock(request.minutes());
        if (key != null && amendments.byRequestKey(key).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Amendment asked = new Amendment(about.id(), request.signUp(), request.place(), request.change(), request.why(), key, now);
        if (!about.isOpenForAmendments(now)) {
            throw BrokenRule.conflict("minutes.amendment.too-late");
        }
        if (amendments.of(about.id(), request.signUp()).size() >= MOST) {
            throw BrokenRule.conflict("minutes.amendment.most", MOST);
        }
        amendments.add(asked);
    }
}
