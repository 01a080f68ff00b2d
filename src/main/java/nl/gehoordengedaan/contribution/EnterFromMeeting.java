package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/**
 * What was heard at a meeting becomes a contribution of its own: it gets a number, a page, and an answer within the term, which counts from now. What
 * everyone reads of it was decided with the minutes, so nobody checks it once more.
 */
@UseCase
public class EnterFromMeeting {

    /**
     * What was heard.
     *
     * @param words    the words as they were written down, of all who said it
     * @param language ISO 639-1 code of their language; null when unknown or more than one
     * @param text     how the minutes sum it up; null for nothing but the words
     * @param shown    true when everyone may read the words themselves
     * @param saidOn   the day of the meeting
     * @param key      makes entering twice the same as entering once
     * @param by       who decided what everyone reads
     */
    public record Request(UUID programme, Kind kind, String words, String language, String text, boolean shown, UUID district, UUID line, LocalDate saidOn,
                          HeardAt heardAt, String key, Actor by) {

        /** What was said stays out of messages and logs. */
        @Override
        public String toString() {
            return kind + " from a meeting";
        }
    }

    /** What it became. */
    public record Entered(UUID id, String code) {
    }

    @Inject
    Contributions contributions;

    @Inject
    Deeds deeds;

    @Inject
    Processes processes;

    @Inject
    Event<ContributionHeard> heard;

    @Inject
    Event<ContributionChecked> checked;

    @Inject
    InstantSource clock;

    public Entered enter(Request request) {
        String key = Ids.hash(request.key());
        Optional<Contribution> before = contributions.byRequestKey(key);
        if (before.isPresent()) {
            return new Entered(before.get().id(), before.get().code());
        }
        Instant now = clock.instant();
        Contribution contribution = new Contribution(contributions.freeCode(), request.programme(), request.kind(), request.words(), request.language(),
            new Contribution.Place(request.district(), null), now);
        contribution.cameFrom(request.heardAt(), request.line(), request.saidOn());
        contribution.cameAs(key, key);
        contribution.check(new Contribution.Check(request.text(), request.shown(), false, null), request.by(), now);
        contributions.add(contribution);
        processes.start("contribution", contribution.id(), contribution.programme());
        deeds.add(new Deed(contribution.id(), Deed.Kind.CHECKED, null, request.by(), now));
        heard.fire(new ContributionHeard(contribution.id(), contribution.programme(), contribution.code(), contribution.kind(),
            contribution.commitment(), contribution.receivedAt()));
        checked.fire(new ContributionChecked(contribution.id(), contribution.programme(), contribution.code(), contribution.shownText().orElse(null), null, now));
        return new Entered(contribution.id(), contribution.code());
    }
}
