package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.workflow.SubjectInWords;

/** What a task about minutes is about: the meeting. */
@ApplicationScoped
class MinutesInWords implements SubjectInWords {

    @Inject
    Meetings meetings;

    @Override
    public String process() {
        return "minutes";
    }

    @Override
    public Optional<UUID> numbered(String code) {
        return meetings.byCode(code).map(Meeting::id);
    }

    @Override
    public Map<UUID, Words> of(Collection<UUID> subjects) {
        return meetings.all(subjects).stream().collect(Collectors.toMap(Meeting::id, meeting -> new Words(meeting.code(), meeting.title(), "", "")));
    }
}
