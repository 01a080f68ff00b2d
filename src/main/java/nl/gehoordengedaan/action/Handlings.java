package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gehoordengedaan.contribution.Told;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** From a filled in form to the act: the same for whoever works with an account and for whoever works by link. */
@ApplicationScoped
class Handlings {

    /** As browsers with a calendar send it, and as people write it. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    @Inject
    PickUpAction pickUp;

    @Inject
    DeclineAction decline;

    @Inject
    AskReporter ask;

    @Inject
    TellProgress tellProgress;

    @Inject
    MoveDate move;

    @Inject
    ReportDone reportDone;

    @Inject
    TakeBackAction takeBack;

    @Inject
    AssignAction assign;

    @Inject
    DecideReopening decide;

    @Inject
    TellReporters tellReporters;

    /**
     * @param picture what came with the form
     * @param by      for whom it is done
     */
    void handle(Handling handling, UUID action, Form form, Picture picture, Party by) {
        switch (handling) {
            case PICK_UP, OTHER_DAY -> pickUp.pickUp(new PickUpAction.Request(action, day(form), form.textOrNull("reason"), by));
            case DONE -> reportDone.report(new ReportDone.Request(action, form.text("text"), picture, by));
            case PROGRESS -> tellProgress.tell(new TellProgress.Request(action, form.text("text"), picture, by));
            case MOVE -> move.move(new MoveDate.Request(action, day(form), form.text("reason"), by));
            case ASK -> ask.ask(new AskReporter.Request(action, form.text("question")));
            case DECLINE -> decline.decline(new DeclineAction.Request(action, form.text("reason")));
            case GIVE_BACK, TAKE_BACK -> takeBack.takeBack(new TakeBackAction.Request(action, form.text("reason"), by));
            case ASSIGN -> assign.assign(action, Ids.parse(form.text("partner")).orElse(null));
            case GIVE_UP -> assign.giveUp(new AssignAction.GivenUp(action, one(NotDoneBecause.class, form.text("because")), form.text("text")));
            case LOOK -> look(action, form, picture);
            case REOPEN -> decide.reopen(decision(action, day(form), form));
            case REFUSE -> decide.refuse(decision(action, null, form));
            case TELL -> tellReporters.inAnotherWay(action, Ids.parse(form.text("reporter")).orElseThrow(() ->
                BrokenRule.input("told", "action.told.missing")), one(Told.class, form.text("told")),
                new TellReporters.Answer(one(Verdict.class, form.text("verdict")), form.textOrNull("explanation")));
        }
    }

    private void look(UUID action, Form form, Picture picture) {
        switch (form.text("found")) {
            case "yes" -> reportDone.confirmSaidDone(new ReportDone.Request(action, form.text("text"), picture, Party.ORGANISER));
            case "no" -> reportDone.denySaidDone(new ReportDone.NotYet(action, form.textOrNull("text")));
            default -> throw BrokenRule.input("found", "action.work.look.missing");
        }
    }

    /** @param photo id of the photo that came with the form; null for none */
    static Picture picture(Form form, UUID photo, boolean outside) {
        return new Picture(photo, form.textOrNull("photoAlternative"), outside);
    }

    private static DecideReopening.Request decision(UUID action, LocalDate day, Form form) {
        return new DecideReopening.Request(action, day, form.text("reason"), "true".equals(form.text("show")));
    }

    /** @throws BrokenRule when something is written that is no day; null when nothing is */
    static LocalDate day(Form form) {
        String typed = form.text("day");
        if (typed.isEmpty()) {
            return null;
        }
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        try {
            if (yearFirst.matches()) {
                return LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
            }
            if (dayFirst.matches()) {
                return LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
            }
        } catch (DateTimeException noSuchDay) {
            throw BrokenRule.input("day", "action.work.day.unreadable");
        }
        throw BrokenRule.input("day", "action.work.day.unreadable");
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** The one with this name; null when there is none. */
    static <E extends Enum<E>> E one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
