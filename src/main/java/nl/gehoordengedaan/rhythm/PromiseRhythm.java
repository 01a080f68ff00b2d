package nl.gehoordengedaan.rhythm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.meeting.MeetingKinds;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/** A programme promises to do something again and again. From now on everyone can see whether it does; the turns that run now begin at once. */
@UseCase
public class PromiseRhythm {

    /** @param form which form was sent, so that pressing twice is once; null when that is not known */
    public record Request(UUID programme, RhythmPromise.What what, Actor by, String form) {
    }

    @Inject
    RhythmPromises promises;

    @Inject
    MeetingKinds kinds;

    @Inject
    Programmes programmes;

    @Inject
    BeginTurns beginTurns;

    @Inject
    InstantSource clock;

    public void promise(Request request) {
        String key = request.form() == null ? null : Ids.hash(request.form());
        if (key != null && promises.byRequestKey(key).isPresent()) {
            return;
        }
        Programme programme = programmes.byId(request.programme()).orElseThrow(() -> BrokenRule.input("programme", "rhythm.programme.missing"));
        RhythmPromise.What what = request.what();
        Rules.check().that(RhythmPromise.REPORT.equals(what.kind()) || kinds.named(what.kind()).isPresent(), "kind", "rhythm.kind.missing")
            .that(!what.perDistrict() || !programme.districts().isEmpty(), "perDistrict", "rhythm.district.none").orRefuse();
        if (promises.of(List.of(programme.id())).stream().anyMatch(each -> each.endedOn().isEmpty() && each.isLike(what))) {
            throw BrokenRule.input("kind", "rhythm.kind.double");
        }
        Instant now = clock.instant();
        RhythmPromise promise = new RhythmPromise(programme.id(), what, key, request.by(), programme.workingCalendar().dayOf(now), now);
        promises.add(promise);
        beginTurns.begin(promise, BeginTurns.AT_A_TIME);
    }
}
