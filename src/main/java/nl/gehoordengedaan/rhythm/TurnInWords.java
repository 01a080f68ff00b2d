package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.workflow.SubjectInWords;

/** What a task about a turn is about: its period, and its district when it is of one. */
@ApplicationScoped
class TurnInWords implements SubjectInWords {

    @Inject
    Turns turns;

    @Inject
    ProgrammeOutlines programmes;

    @Override
    public String process() {
        return "rhythm-turn";
    }

    @Override
    public Optional<UUID> numbered(String code) {
        String digits = code.replaceAll("\\D", "");
        return digits.length() == 9 ? turns.byCode(digits).map(Turn::id) : Optional.empty();
    }

    @Override
    public Map<UUID, Words> of(Collection<UUID> subjects) {
        return turns.all(subjects).stream().collect(Collectors.toMap(Turn::id, turn -> new Words(turn.code(), words(turn), KindNames.key(turn.kind()), "")));
    }

    private String words(Turn turn) {
        String district = turn.district().flatMap(each -> programmes.byId(turn.programme()).flatMap(outline -> outline.district(each)))
            .map(ProgrammeOutline.Choice::name).map(name -> " · " + name).orElse("");
        return turn.period().from() + " – " + turn.period().until() + district;
    }
}
