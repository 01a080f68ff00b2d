package nl.gehoordengedaan.meeting;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;

/** Those who are invited or come are told; what has been overtaken meanwhile is not told any more. */
@UseCase
class TellGuests {

    @Inject
    Meetings meetings;

    @Inject
    Programmes programmes;

    @Inject
    @Any
    Instance<Guests> guests;

    @Inject
    InstantSource clock;

    void invite(UUID id) {
        whileAnnounced(id, each -> each.invite(id));
    }

    void remind(UUID id, int days) {
        Meeting meeting = meetings.lock(id);
        if (meeting.remind(days, programmes.byId(meeting.programme()).orElseThrow().workingCalendar(), clock.instant())) {
            guests.forEach(each -> each.remind(id, days));
        }
    }

    void tellMoved(UUID id) {
        whileAnnounced(id, each -> each.tellMoved(id));
    }

    void tellChanged(UUID id) {
        whileAnnounced(id, each -> each.tellChanged(id));
    }

    void tellCancelled(UUID id) {
        guests.forEach(each -> each.tellCancelled(id));
    }

    private void whileAnnounced(UUID id, Consumer<Guests> tell) {
        if (meetings.with(id).state() == MeetingState.ANNOUNCED) {
            guests.forEach(tell);
        }
    }
}
