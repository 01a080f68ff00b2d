package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gehoordengedaan.action.Action;
import nl.gehoordengedaan.action.Outcome;
import nl.gehoordengedaan.action.State;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.worklist.WhereIsItNow;

/** Where an action is, in five plain steps; which one it is at, is read from its running process. */
@RequestScoped
class StepsOfAction {

    /** Which of the plain steps of the process belongs to which of the five. */
    private static final Map<String, Integer> PLACE = Map.of("assign", 1, "pickUp", 1, "carry", 2, "confirm", 3, "reopen", 3, "tellEnd", 4);

    @Inject
    Page page;

    @Inject
    WhereIsItNow whereIsItNow;

    List<TracePage.Step> of(Action action) {
        String at = whereIsItNow.of("action", action.id());
        boolean over = at.isEmpty();
        int now = over ? 5 : at.equals("waiting") ? action.state() == State.PICKED_UP ? 2 : 1 : PLACE.getOrDefault(at, 1);
        boolean notDone = action.state() == State.NOT_DONE || action.outcome().filter(Outcome.NOT_DONE::equals).isPresent();
        boolean late = action.lateSince().isPresent();
        List<TracePage.Step> steps = new ArrayList<>();
        steps.add(new TracePage.Step(page.msg("publication.action.step.agreed"), "done", date(action.agreedAt()), ""));
        if (!notDone || action.pickedUpAt().isPresent()) {
            steps.add(step("pickUp", at, state(1, now, late), action.pickedUpAt().orElse(null), pickUpText(action)));
        }
        if (notDone) {
            steps.add(new TracePage.Step(page.msg("publication.action.step.not-done"), "done", "",
                action.notDoneBecause().map(because -> page.msg("action.because." + because)).orElse("")));
        } else {
            steps.add(step("carry", at, state(2, now, late), action.doneAt().orElse(null), carryText(action),
                action.isDaySet() && at.equals("carry")));
            steps.add(confirmed(action, at, state(3, now, false)));
        }
        steps.add(step("tellEnd", at, state(4, now, false), action.closedAt().orElse(null), ""));
        return steps;
    }

    private static String state(int place, int now, boolean late) {
        return place < now ? "done" : place > now ? "todo" : late ? "late" : "current";
    }

    private TracePage.Step step(String name, String at, String state, Instant done, String text, boolean redo) {
        boolean here = state.equals("current") || state.equals("late");
        String title = page.msg(here && redo ? "publication.action.step.redo" : here ? "publication.step." + at + ".now" : "publication.step." + name);
        return new TracePage.Step(title, state, state.equals("done") ? date(done) : "", text);
    }

    private TracePage.Step step(String name, String at, String state, Instant done, String text) {
        return step(name, at, state, done, text, false);
    }

    private String pickUpText(Action action) {
        return action.pickedUpAt().isPresent() || !action.state().isOpen() ? ""
            : page.msg("publication.action.pick-up-by", day(action.pickUpDueAt().minusSeconds(1)));
    }

    private String carryText(Action action) {
        return action.dueDay().map(day -> page.msg(action.isDaySet() ? "publication.action.set-by" : "publication.action.by", Templates.date(page.language(), day))).orElse("");
    }

    /** Nobody is told that it was confirmed when nobody said so. */
    private TracePage.Step confirmed(Action action, String at, String state) {
        if (state.equals("done") && action.outcome().isPresent()) {
            Outcome outcome = action.outcome().get();
            return new TracePage.Step(page.msg("action.outcome." + outcome), outcome == Outcome.DISPUTED ? "late" : "done", "", "");
        }
        return step("confirm", at, state, null, state.equals("current") && at.equals("confirm") && action.solvedBy() != null
            ? page.msg("publication.action.confirm-by", day(action.solvedBy().minusSeconds(1))) : "");
    }

    private String day(Instant moment) {
        return Templates.date(page.language(), moment);
    }

    private String date(Instant moment) {
        return moment == null ? "" : Templates.dateTime(page.language(), moment);
    }
}
