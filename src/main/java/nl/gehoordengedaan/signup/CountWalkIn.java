package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/** People come in who did not sign up: they are counted, and nobody asks who they are. */
@UseCase
class CountWalkIn {

    /**
     * @param language may be null, as all of the background
     * @param key      the same form sent twice counts once; null when that is not known
     */
    record Request(UUID meeting, int people, Background background, Language language, Actor by, String key) {
    }

    @Inject
    Meetings meetings;

    @Inject
    WalkIns walkIns;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    InstantSource clock;

    void count(Request request) {
        // whoever presses twice waits here
        Meeting meeting = meetings.lock(request.meeting());
        String key = request.key() == null ? null : Ids.hash(request.key());
        if (key != null && walkIns.isCounted(key)) {
            return;
        }
        Door.mustBeOpen(meeting, clock.instant());
        UUID district = request.background().district();
        Rules.check().that(district == null || programmes.byId(meeting.programme()).flatMap(each -> each.district(district)).isPresent(), "district",
            "signup.district.unknown").orRefuse();
        walkIns.add(new WalkIn(meeting.id(), request.people(), request.background(), request.language(), request.by().account(), key, clock.instant()));
    }
}
