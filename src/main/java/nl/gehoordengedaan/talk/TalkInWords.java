package nl.gehoordengedaan.talk;

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

/** What a task of a talk is about: with whom one talked. */
@ApplicationScoped
class TalkInWords implements SubjectInWords {

    @Inject
    Meetings meetings;

    @Override
    public String process() {
        return TalkKind.NAME;
    }

    /** By its number it is found as a meeting. */
    @Override
    public Optional<UUID> numbered(String code) {
        return Optional.empty();
    }

    @Override
    public Map<UUID, Words> of(Collection<UUID> subjects) {
        return meetings.all(subjects).stream().collect(Collectors.toMap(Meeting::id,
            talk -> new Words(talk.code(), talk.title(), "meeting.kind." + talk.kind(), "")));
    }
}
