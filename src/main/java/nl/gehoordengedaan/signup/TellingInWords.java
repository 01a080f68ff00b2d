package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.workflow.SubjectInWords;

/** What is told, for the work list: the title of the meeting. */
@ApplicationScoped
class TellingInWords implements SubjectInWords {

    @Inject
    Tellings tellings;

    @Inject
    Meetings meetings;

    @Override
    public String process() {
        return "signup";
    }

    @Override
    public Optional<UUID> numbered(String code) {
        return meetings.byCode(code).flatMap(meeting -> tellings.of(meeting.id()).stream().filter(each -> each.what().isCalled()).findFirst())
            .map(Telling::id);
    }

    @Override
    public Map<UUID, Words> of(Collection<UUID> subjects) {
        List<Telling> asked = tellings.all(subjects);
        Map<UUID, Meeting> about = meetings.all(asked.stream().map(Telling::meeting).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(Meeting::id, meeting -> meeting));
        Map<UUID, Words> words = new HashMap<>();
        asked.forEach(each -> words.put(each.id(), new Words(about.get(each.meeting()).code(), about.get(each.meeting()).title(),
            "signup.telling.what." + each.what(), "")));
        return words;
    }
}
