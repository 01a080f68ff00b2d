package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All kinds of meetings that this installation knows. */
@ApplicationScoped
public class MeetingKinds {

    @Inject
    @Any
    Instance<MeetingKind> kinds;

    /** Those that must be known longest beforehand come first: they are planned most. */
    public List<MeetingKind> all() {
        return kinds.stream().sorted(Comparator.comparing(MeetingKind::daysAhead).reversed().thenComparing(MeetingKind::name)).toList();
    }

    public Optional<MeetingKind> named(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The kind of a meeting that exists. */
    public MeetingKind of(Meeting meeting) {
        return named(meeting.kind()).orElseThrow(() -> new IllegalStateException("No kind " + meeting.kind()));
    }
}
