package nl.gehoordengedaan.minutes;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.meeting.ReportMeeting;
import nl.gehoordengedaan.shared.UseCase;

/** Everything was answered or is publicly late, everybody was told, and the organisers looked back: there is nothing left to do about these minutes. */
@UseCase
class CloseMinutes {

    @Inject
    AllMinutes minutes;

    @Inject
    ReportMeeting reportMeeting;

    @Inject
    InstantSource clock;

    void close(UUID id) {
        minutes.withLock(id).close(clock.instant());
        reportMeeting.close(id);
    }
}
