package nl.gehoordengedaan.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Told;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.WorkingCalendar;

/** Builds an action for a test, up to where it must be: {@code anAction().pickedUp()}. */
public final class AnAction {

    /** A Monday morning without holidays near it. */
    public static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    public static final LocalDate THAT_MONDAY = LocalDate.of(2026, 9, 7);
    public static final UUID PARTNER = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    static final Actor ORGANISER = new Actor(UUID.fromString("00000000-0000-7000-8000-000000000001"), "Olga Voorbeeld");
    static final WorkingCalendar CALENDAR = new WorkingCalendar(HolidaySettings.ofTheLaw());
    static final Action.Dates DATES = new Action.Dates(CALENDAR, TermKind.ACTION_DONE.standard());
    /** The day that {@link TermKind#ACTION_DONE} gives, four working weeks on. */
    static final LocalDate ASKED = LocalDate.of(2026, 10, 5);

    private final UUID reporter = UUID.randomUUID();
    private List<UUID> origins = List.of(reporter);
    private String title = "De lamp bij de Hoogkamer maken (voorbeeld)";
    private Category category = Category.LIGHTING;

    private AnAction() {
    }

    public static AnAction anAction() {
        return new AnAction();
    }

    public AnAction called(String title) {
        this.title = title;
        return this;
    }

    public AnAction of(Category category) {
        this.category = category;
        return this;
    }

    public AnAction from(UUID... contributions) {
        this.origins = List.of(contributions);
        return this;
    }

    public Action agreed() {
        return new Action("234567890", UUID.randomUUID(), new Action.Matter(category, title, null, null, null, null), origins, ORGANISER,
            MONDAY);
    }

    /** Its terms are fixed, counted from Monday. */
    public Action withTerms() {
        Action action = agreed();
        action.agreeTerms(TermKind.ACTION_DONE, MONDAY, schedule(TermKind.REPORT_PICKED_UP, MONDAY));
        return action;
    }

    public Action offered() {
        Action action = withTerms();
        action.choosePartner(PARTNER);
        action.offer(schedule(TermKind.PARTNER_REACTS, MONDAY), ASKED, MONDAY);
        return action;
    }

    public Action pickedUp() {
        Action action = offered();
        action.pickUp(ASKED, null, Party.PARTNER, DATES, MONDAY);
        return action;
    }

    /** Done on Monday; the reporter was asked. */
    public Action done() {
        Action action = pickedUp();
        done(action, MONDAY, 1);
        return action;
    }

    static void done(Action action, Instant now, int asked) {
        action.done("Er hangt een nieuwe lamp. (voorbeeld)", Picture.NONE, Party.PARTNER, schedule(TermKind.SOLVED_ASKED, now), now);
        action.reportersWereAsked(asked);
    }

    public Action closed() {
        Action action = done();
        action.judge(first(action), Verdict.SOLVED, null, MONDAY);
        action.settle();
        action.reporterWasTold(first(action), Told.MAIL_ACCEPTED, MONDAY);
        action.close(action.origins(), MONDAY);
        return action;
    }

    static UUID first(Action action) {
        return action.origins().iterator().next();
    }

    static TermSetting.Schedule schedule(TermKind kind, Instant from) {
        return kind.standard().schedule(from, CALENDAR);
    }
}
