package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gehoordengedaan.action.Action;
import nl.gehoordengedaan.action.Actions;
import nl.gehoordengedaan.action.PromiseFilter;
import nl.gehoordengedaan.action.State;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** What was promised, as everyone may see it. */
@ApplicationScoped
class Promises {

    @Inject
    Actions actions;

    @Inject
    ProgrammeOutlines programmes;

    List<Promised> page(PromiseFilter filter, int first, int size) {
        Map<UUID, ProgrammeOutline> known = programmes.all().stream().collect(Collectors.toMap(ProgrammeOutline::id, Function.identity()));
        return actions.promises(filter, first, size).stream().map(each -> promised(each, known.get(each.programme()))).toList();
    }

    /** All of them one by one, however many there are. */
    void each(PromiseFilter filter, Rows<Promised> rows) throws IOException {
        Map<UUID, ProgrammeOutline> known = programmes.all().stream().collect(Collectors.toMap(ProgrammeOutline::id, Function.identity()));
        List<Action> some = actions.promisesAfter(filter, null, Rows.AT_ONCE);
        while (!some.isEmpty()) {
            for (Action each : some) {
                rows.take(promised(each, known.get(each.programme())));
            }
            some = actions.promisesAfter(filter, some.get(some.size() - 1), Rows.AT_ONCE);
        }
    }

    Promised promised(Action action) {
        return promised(action, programmes.byId(action.programme()).orElseThrow());
    }

    private static Promised promised(Action action, ProgrammeOutline programme) {
        return new Promised(action.code(), action.title(), action.category().name(), programme.name(),
            action.district().flatMap(programme::district).map(ProgrammeOutline.Choice::name).orElse(""),
            action.partner().flatMap(programme::partner).map(ProgrammeOutline.Choice::name).orElse(""), action.agreedAt(),
            action.firstDay().orElse(null), action.dueDay().orElse(null), action.isDaySet() && action.state() == State.PICKED_UP,
            action.shiftCount(), action.state().name().toLowerCase(Locale.ROOT),
            action.outcome().map(Enum::name).orElse(""), action.lateSince().orElse(null), action.reopenedCount(),
            action.isCalledNotSolved(), action.agendaBecause().orElse(""));
    }
}
