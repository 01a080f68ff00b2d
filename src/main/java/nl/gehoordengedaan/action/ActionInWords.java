package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.workflow.SubjectInWords;

/** What a task about an action is about: its title. */
@ApplicationScoped
class ActionInWords implements SubjectInWords {

    @Inject
    Actions actions;

    @Inject
    UrgentActions urgency;

    @Override
    public String process() {
        return "action";
    }

    @Override
    public Optional<UUID> numbered(String code) {
        return actions.byCode(code).map(Action::id);
    }

    @Override
    public Collection<UUID> saying(String words, int most) {
        return actions.withWords(words).stream().limit(most).toList();
    }

    @Override
    public Map<UUID, Words> of(Collection<UUID> subjects) {
        return actions.all(subjects).stream().collect(Collectors.toMap(Action::id,
            action -> new Words(action.code(), action.title(), "action.category." + action.category(), "nl")));
    }

    @Override
    public Set<UUID> urgent(Collection<UUID> subjects) {
        return actions.all(subjects).stream().filter(urgency::isUrgent).map(Action::id).collect(Collectors.toSet());
    }

    @Override
    public Map<UUID, Day> days(Collection<UUID> subjects) {
        Map<UUID, Day> days = new HashMap<>();
        actions.all(subjects).forEach(action -> NextDay.of(action).ifPresent(next -> days.put(action.id(), new Day(next.due(), next.kind().word()))));
        return days;
    }
}
