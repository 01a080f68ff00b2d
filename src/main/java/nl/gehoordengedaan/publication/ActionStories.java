package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.gehoordengedaan.action.Action;
import nl.gehoordengedaan.action.Party;
import nl.gehoordengedaan.action.Progress;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.programme.ProgrammeOutline;

/** Tells what happened with a promise, the same on its own page and on the page of what it came from. */
@RequestScoped
class ActionStories {

    @Inject
    Photos photos;

    ActionStory of(Action action, ProgrammeOutline programme) {
        return new ActionStory(moves(action, programme), progress(action, programme), verdicts(action));
    }

    private static List<ActionTrace.Moved> moves(Action action, ProgrammeOutline programme) {
        return action.shifts().stream().map(shift -> new ActionTrace.Moved(shift.from(), shift.to(),
            shift.reason() == null ? "" : shift.reason(),
            shift.askedBy() == Party.PARTNER ? Optional.ofNullable(shift.organisation()).flatMap(programme::partner)
                .map(ProgrammeOutline.Choice::name).orElse("") : shift.askedBy().name(), shift.at())).toList();
    }

    private List<ActionTrace.Told> progress(Action action, ProgrammeOutline programme) {
        List<Progress> all = action.progress();
        return IntStream.range(0, all.size()).mapToObj(i -> {
            Progress each = all.get(i);
            return new ActionTrace.Told(each.text(),
                each.photo().map(photo -> "/actions/" + action.code() + "/photos/" + (i + 1)).orElse(""),
                each.photo().flatMap(photos::alternativeOf).orElse(""), each.isEvidence(),
                each.by() == Party.PARTNER ? each.organisation().flatMap(programme::partner).map(ProgrammeOutline.Choice::name).orElse("")
                    : programme.name(), each.at());
        }).toList();
    }

    private static List<ActionTrace.Said> verdicts(Action action) {
        return action.confirmations().stream().map(given -> new ActionTrace.Said(given.verdict().name(),
            given.isExplanationShown() ? given.explanation().orElse("") : "", given.at())).toList();
    }
}
