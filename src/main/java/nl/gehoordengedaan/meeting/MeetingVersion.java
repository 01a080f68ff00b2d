package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import nl.gehoordengedaan.api.Versioned;

/** Which version of a meeting there is. */
@ApplicationScoped
class MeetingVersion implements Versioned {

    @Inject
    Meetings meetings;

    @Override
    public String parameter() {
        return "meeting";
    }

    @Override
    public OptionalInt versionWithLock(String named) {
        return meetings.idOf(named).map(meetings::lock).stream().mapToInt(Meeting::version).findFirst();
    }
}
