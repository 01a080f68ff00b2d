package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.programme.ProgrammeBlock;
import nl.gehoordengedaan.programme.ProgrammeOutline;

/** On the page of a programme: what it promised again and again, and how the turns stand that run now or were the last to end. */
@ApplicationScoped
class RhythmOnProgramme implements ProgrammeBlock {

    private static final int MOST = 8;
    private static final int LAST = 3;

    @Inject
    RhythmPromises promises;

    @Inject
    Turns turns;

    @Inject
    RhythmViews views;

    @Inject
    Page page;

    @Override
    public Optional<Block> of(ProgrammeOutline programme) {
        if (promises.of(Set.of(programme.id())).isEmpty()) {
            return Optional.empty();
        }
        List<Turn> shown = new ArrayList<>(turns.page(filter(programme.id(), TurnFilter.Show.OPEN), 0, MOST));
        Stream.of(TurnFilter.Show.MISSED, TurnFilter.Show.KEPT).forEach(show -> shown.addAll(turns.page(filter(programme.id(), show), 0, LAST)));
        return Optional.of(new Block("rhythm", page.msg("rhythm.public.title"), views.forEveryone(shown).stream().map(this::line).toList(),
            "/programmes/" + programme.slug() + "/rhythm", page.msg("rhythm.public.more")));
    }

    private static TurnFilter filter(UUID programme, TurnFilter.Show show) {
        return new TurnFilter(null, show, programme, null);
    }

    private Line line(TurnView turn) {
        String word = switch (turn.state()) {
            case DUE -> turn.reason() != null ? "rhythm.not-going" : turn.late() ? "rhythm.late" : "rhythm.state.DUE";
            case PLANNED -> turn.preparing() ? "rhythm.preparing" : "rhythm.state.PLANNED";
            default -> "rhythm.state." + turn.state();
        };
        String colour = switch (turn.state()) {
            case KEPT -> "good";
            case PLANNED -> "info";
            case MISSED -> "bad";
            case DUE -> turn.reason() != null ? "bad" : turn.late() ? "warn" : "neutral";
            case ENDED -> "neutral";
        };
        String when = turn.day() != null ? Templates.date(page.language(), turn.day())
            : page.msg("rhythm.until", Templates.date(page.language(), turn.until()));
        String href = turn.address() != null ? turn.address() : turn.meeting() != null ? "/meetings/" + turn.meeting() : "";
        return new Line(turn.what() + (turn.district().isEmpty() ? "" : " · " + turn.district()), page.msg(word), colour, when, href);
    }
}
