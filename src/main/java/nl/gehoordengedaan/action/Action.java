package nl.gehoordengedaan.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.contribution.Told;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.term.Term;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.WorkingCalendar;

/**
 * Who does what by when. It comes from what one or more residents said, is done by one organisation at a time, and ends when each of the
 * reporters was told how. The first date that was promised never changes; each move is a {@link Shift} with its reason.
 */
@Entity
@Table(name = "action")
public class Action {

    /** Longest title, in characters: one line on a phone held sideways. */
    public static final int MAX_TITLE = 120;
    /** Longest explanation, reason or note, in characters. */
    public static final int MAX_TEXT = 4_000;
    /** A reason that everyone reads is a reason, not a sign. */
    static final int MIN_REASON = 5;
    /** Furthest date that can be promised, in calendar days from now: what takes longer is no promise with a date. */
    static final int FURTHEST_DAYS = 730;
    /** After so many times it proposes itself for the neighbourhood agenda: then it is no job any more but a problem. */
    static final int REOPENINGS_FOR_THE_AGENDA = 2;
    /** How long after the director was told an action that nobody says anything about returns to an organiser, in calendar days. */
    static final int SILENT_DAYS = 7;

    @Id
    private UUID id;
    @Version
    private int version;
    private String code;
    @Column(name = "programme_id")
    private UUID programme;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private Category category;
    private String title;
    private String description;
    @Column(name = "line_id")
    private UUID line;
    @Column(name = "district_id")
    private UUID district;
    private String address;
    @ElementCollection
    @CollectionTable(name = "action_origin", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "contribution_id")
    private Set<UUID> origins = new TreeSet<>();
    @Column(name = "agreed_at")
    private Instant agreedAt;
    @Column(name = "agreed_by")
    private UUID agreedBy;
    @Column(name = "request_key")
    private String requestKey;
    @Column(name = "last_request")
    private String lastRequest;

    @Column(name = "partner_id")
    private UUID partner;
    @Column(name = "next_partner_id")
    private UUID nextPartner;
    @Column(name = "offered_at")
    private Instant offeredAt;
    @Column(name = "react_by")
    private Instant reactBy;
    @Column(name = "react_remind_at")
    private Instant reactRemindAt;

    @Column(name = "pick_up_from")
    private Instant pickUpFrom;
    @Column(name = "pick_up_due_at")
    private Instant pickUpDueAt;
    @Column(name = "pick_up_remind_at")
    private Instant pickUpRemindAt;
    @Column(name = "pick_up_director_at")
    private Instant pickUpDirectorAt;
    @Column(name = "picked_up_at")
    private Instant pickedUpAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "done_term")
    private TermKind doneTerm;
    @Column(name = "asked_day")
    private LocalDate askedDay;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "due_day")
    private LocalDate dueDay;
    /** The programme chose the day, because it must be done anew; the partner has not promised it yet. */
    @Column(name = "day_set")
    private boolean daySet;
    /** The organisation that promised the day that is promised now. */
    @Column(name = "promised_by")
    private UUID promisedBy;
    /** Why it came back to the organisers the last time; the reason of the shift when somebody else promises another day. */
    @Column(name = "came_back_because")
    private String cameBackBecause;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "remind_at")
    private Instant remindAt;
    @Column(name = "director_at")
    private Instant directorAt;
    @Column(name = "returns_at")
    private Instant returnsAt;
    /** Since when everyone sees that it is late; empty when it is not, or not any more. */
    @Column(name = "late_since")
    private Instant lateSince;
    @Column(name = "was_late")
    private boolean wasLate;
    @ElementCollection
    @CollectionTable(name = "action_shift", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    private List<Shift> shifts = new ArrayList<>();
    @Column(name = "shift_count")
    private int shiftCount;

    /** What each organisation promised, whoever does it now. */
    @ElementCollection
    @CollectionTable(name = "action_promise", joinColumns = @JoinColumn(name = "action_id"))
    @MapKeyColumn(name = "partner_id")
    private Map<UUID, PartnersPromise> promises = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "action_question", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    private List<Question> questions = new ArrayList<>();
    private boolean waiting;

    @ElementCollection
    @CollectionTable(name = "action_progress", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    private List<Progress> progress = new ArrayList<>();
    @Column(name = "said_done")
    private boolean saidDone;
    private int rounds;
    @Column(name = "done_at")
    private Instant doneAt;
    @Column(name = "kept_first")
    private Boolean keptFirst;
    @Column(name = "solved_by")
    private Instant solvedBy;
    @Column(name = "solved_remind_at")
    private Instant solvedRemindAt;
    @Column(name = "asked_reporters")
    private int askedReporters;
    @ElementCollection
    @CollectionTable(name = "action_confirmation", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    private List<Confirmation> confirmations = new ArrayList<>();
    /** A reporter said, after it was done the last time, that it is not solved. */
    private boolean disputed;
    /** For order only: what is open, what is to be judged, what is over. Made by the database. */
    @Column(name = "list_rank", insertable = false, updatable = false)
    private int listRank;
    /** For order only: when it is late. Made by the database. */
    @Column(name = "list_due", insertable = false, updatable = false)
    private Instant listDue;
    @Column(name = "reopened_count")
    private int reopenedCount;
    /** Until when an organiser decides on reopening, or tells how it ended to whoever cannot be mailed. */
    @Column(name = "organiser_by")
    private Instant organiserBy;
    @Column(name = "organiser_remind_at")
    private Instant organiserRemindAt;
    @Column(name = "organiser_director_at")
    private Instant organiserDirectorAt;
    @Column(name = "for_the_agenda")
    private boolean forTheAgenda;
    @Column(name = "agenda_because")
    private String agendaBecause;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Enumerated(EnumType.STRING)
    @Column(name = "not_done_because")
    private NotDoneBecause notDoneBecause;
    @Column(name = "ending_text")
    private String endingText;
    @ElementCollection
    @CollectionTable(name = "action_informed", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    private List<Informed> informed = new ArrayList<>();
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Action() {
    }

    /** What is to be done, in words for everyone; where it is about may be unknown. */
    public record Matter(Category category, String title, String description, UUID line, UUID district, String address) {
    }

    /**
     * It was agreed that something is done.
     *
     * @param code     the number by which it can be found, nine digits
     * @param origins  the contributions it comes from; may be empty
     * @param agreedBy who agreed it for the programme
     * @throws BrokenRule with every rule that it breaks
     */
    Action(String code, UUID programme, Matter matter, Collection<UUID> origins, Actor agreedBy, Instant now) {
        described(matter);
        this.id = Ids.next();
        this.code = code;
        this.programme = programme;
        this.category = matter.category();
        this.title = matter.title();
        this.description = matter.description();
        this.line = matter.line();
        this.district = matter.district();
        this.address = matter.address();
        this.origins.addAll(origins);
        this.agreedAt = now;
        this.agreedBy = agreedBy.account();
        this.state = State.TO_ASSIGN;
    }

    void cameAs(String key) {
        requestKey = key;
    }

    /** True when this form was sent before, by somebody who pressed twice; remembers it otherwise. Null is no form. */
    boolean cameBefore(String form) {
        if (form == null) {
            return false;
        }
        String key = Ids.hash(form);
        if (key.equals(lastRequest)) {
            return true;
        }
        lastRequest = key;
        return false;
    }

    private static void described(Matter matter) {
        Rules.check()
            .that(matter.category() != null, "category", "action.category.missing")
            .that(isText(matter.title()), "title", "action.title.empty")
            .that(matter.title() == null || matter.title().length() <= MAX_TITLE, "title", "action.title.long", MAX_TITLE)
            .that(isShort(matter.description()), "description", "action.text.long", MAX_TEXT)
            .that(matter.address() == null || matter.address().length() <= 200, "address", "action.address.long", 200)
            .orRefuse();
    }

    /**
     * Within which terms: the pick-up counted from the report that waited longest, so that checking and routing count; the doing counted
     * from being picked up.
     */
    void agreeTerms(TermKind doneWithin, Instant from, TermSetting.Schedule pickUp) {
        if (doneTerm != null) {
            return;
        }
        doneTerm = doneWithin;
        pickUpBy(from, pickUp);
    }

    private void pickUpBy(Instant from, TermSetting.Schedule pickUp) {
        pickUpFrom = from;
        pickUpDueAt = pickUp.deadline().due();
        pickUpRemindAt = pickUp.remindAt();
        pickUpDirectorAt = pickUp.directorAt();
    }

    /** Which partner is asked next: by the settings of the programme, or as an organiser decided. */
    void choosePartner(UUID next) {
        if (next == null) {
            throw BrokenRule.input("partner", "action.partner.missing");
        }
        mustBe(State.TO_ASSIGN);
        nextPartner = next;
    }

    /** Is there a partner, asked already or to be asked? */
    boolean hasPartner() {
        return state == State.OFFERED || state == State.TO_ASSIGN && nextPartner != null;
    }

    /**
     * The chosen partner is asked to do it.
     *
     * @param react until when the partner can say whether it does it
     * @param asked the day by which it is asked to be done; the partner may promise another
     */
    void offer(TermSetting.Schedule react, LocalDate asked, Instant now) {
        if (nextPartner == null) {
            throw BrokenRule.input("partner", "action.partner.missing");
        }
        moveTo(State.OFFERED);
        partner = nextPartner;
        nextPartner = null;
        offeredAt = now;
        reactBy = react.deadline().due();
        reactRemindAt = react.remindAt();
        askedDay = asked;
        promises.computeIfAbsent(partner, organisation -> new PartnersPromise(agreedAt)).asked();
    }

    /** It goes back to the organisers. What the partner promised stays its own; whoever was only asked promised nothing. */
    private void backFromPartner() {
        PartnersPromise left = promises.get(partner);
        if (left == null) {
            return;
        }
        if (left.isPromised()) {
            left.handOn();
        } else {
            promises.remove(partner);
        }
    }

    /** The partner does not do it, and says why; an organiser decides again. */
    void decline(String reason, Instant now) {
        reason("reason", reason).orRefuse();
        mustBe(State.OFFERED);
        notWaiting();
        cameBackBecause = reason;
        moveTo(State.TO_ASSIGN);
        backFromPartner();
    }

    /** The partner did not react in time: this is recorded, and a person decides again. */
    void noReaction(Instant now) {
        mustBe(State.OFFERED, State.PICKED_UP);
        passedIfOverdue(now);
        saidDone = saidDone && state == State.OFFERED;
        cameBackBecause = null;
        moveTo(State.TO_ASSIGN);
        backFromPartner();
    }

    /** The partner cannot do it after all, or an organiser takes it back. */
    void takeBack(String reason, Instant now) {
        reason("reason", reason).orRefuse();
        mustBe(State.OFFERED, State.PICKED_UP);
        passedIfOverdue(now);
        // what a resident said before anybody picked it up is still looked at; afterwards it was about the work of this partner
        saidDone = saidDone && state == State.OFFERED && !waiting;
        waiting = false;
        cameBackBecause = reason;
        questions.stream().filter(Question::isOpen).forEach(question -> question.givenUp(now));
        moveTo(State.TO_ASSIGN);
        backFromPartner();
    }

    /**
     * After it came back from a partner that had picked it up, picking up has a term of its own again. Once: what goes from one to the other
     * without being picked up gets no more time. And what was promised and is late stays late for everyone.
     */
    void pickUpAgainBy(Instant from, TermSetting.Schedule pickUp) {
        mustBe(State.TO_ASSIGN);
        if (pickedUpAt != null) {
            pickedUpAt = null;
            pickUpBy(from, pickUp);
        }
    }

    /**
     * The partner does it, by this day. The day that is promised first stays for ever; when another partner promises another day, that is a
     * shift.
     *
     * @param day    the last day on which it is in time
     * @param reason why it is another day than was asked; may be empty when it is not later
     */
    void pickUp(LocalDate day, String reason, Party by, Dates dates, Instant now) {
        rulesOfDay("day", day, dates, now).that(day == null || askedDay == null || !day.isAfter(askedDay) || isReason(reason), "reason",
            "action.reason.later").that(isShort(reason), "reason", "action.text.long", MAX_TEXT).orRefuse();
        mustBe(State.OFFERED);
        notWaiting();
        moveTo(State.PICKED_UP);
        pickedUpAt = now;
        lateSince = null;
        promise(day, isText(reason) ? reason : cameBackBecause, by, dates, now);
        cameBackBecause = null;
    }

    /**
     * What a date means for the calendar of the programme.
     *
     * @param calendar its working days
     * @param setting  the term of the doing: how long before the date is reminded, and how long after it the director is told
     */
    record Dates(WorkingCalendar calendar, TermSetting setting) {

        /**
         * As long before the day as the setting reminds before its term ends; when that has passed already, in the morning of the day itself;
         * and on that day not at all: whoever promises today needs no reminder.
         */
        private Instant reminderOf(LocalDate day, Instant now) {
            int before = setting.term().amount() - setting.reminder().amount();
            Instant reminder = calendar.morningOf(calendar.before(day, new Term(before, setting.term().unit())));
            return reminder.isAfter(now) ? reminder : calendar.morningOf(day).isAfter(now) ? calendar.morningOf(day) : calendar.endOf(day);
        }
    }

    private void promise(LocalDate day, String reason, Party by, Dates dates, Instant now) {
        if (firstDay == null) {
            firstDay = day;
        } else if (!day.equals(dueDay)) {
            shifts.add(new Shift(dueDay, day, reason, by, promisedBy == null ? partner : promisedBy, now));
            if (by != Party.RESIDENT) {
                // what must be done again has a new day, and is counted as begun again
                shiftCount++;
            }
            if (!daySet && by != Party.RESIDENT) {
                // whoever never promised a day did not move it
                ownPromise(promisedBy == null ? partner : promisedBy).moved();
            }
        }
        daySet = by == Party.RESIDENT || daySet && by != Party.PARTNER;
        dueDay = day;
        promisedBy = partner;
        ownPromise(partner).promised(day);
        dueAt = dates.calendar().endOf(day);
        remindAt = dates.reminderOf(day, now);
        directorAt = dates.calendar().deadline(day, dates.setting().directorAfter()).due();
        returnsAt = dates.calendar().endOf(dates.calendar().dayOf(directorAt).plusDays(SILENT_DAYS));
    }

    private PartnersPromise ownPromise(UUID organisation) {
        return promises.computeIfAbsent(organisation, each -> new PartnersPromise(agreedAt));
    }

    /** Also when its timer has not fired yet: whoever had promised the day hands it on late. */
    private void passedIfOverdue(Instant now) {
        if (isOverdue(now)) {
            ownPromise(partner).passed();
        }
    }

    /** The day that the programme chose for doing it anew is promised by the partner now. */
    void promiseTheDay() {
        mustBe(State.PICKED_UP);
        notWaiting();
        if (!daySet) {
            throw BrokenRule.input("day", "action.day.same");
        }
        daySet = false;
    }

    /** A new date, with the reason; the first date stays, the old one is a {@link Shift}. */
    void moveDate(LocalDate day, String reason, Party askedBy, Dates dates, Instant now) {
        rulesOfDay("day", day, dates, now).that(day == null || !day.equals(dueDay), "day", "action.day.same")
            .that(isReason(reason), "reason", "action.reason.missing").that(isShort(reason), "reason", "action.text.long", MAX_TEXT).orRefuse();
        mustBe(State.PICKED_UP);
        notWaiting();
        passedIfOverdue(now);
        promise(day, reason, askedBy, dates, now);
        lateSince = null;
    }

    private static Rules rulesOfDay(String field, LocalDate day, Dates dates, Instant now) {
        LocalDate today = dates.calendar().dayOf(now);
        return Rules.check().that(day != null, field, "action.day.missing").that(day == null || !day.isBefore(today), field, "action.day.past")
            .that(day == null || !day.isAfter(today.plusDays(FURTHEST_DAYS)), field, "action.day.far", FURTHEST_DAYS / 365);
    }

    /** Must the partner be reminded that it has not said whether it does it? A date that was moved meanwhile has its own moment. */
    boolean mustReact(Instant now) {
        return state == State.OFFERED && !waiting && !now.isBefore(reactRemindAt) && now.isBefore(reactBy);
    }

    /** Must somebody be reminded that it is not picked up? */
    boolean mustBePickedUp(Instant now) {
        return isPickUpOpen() && !now.isBefore(pickUpRemindAt) && now.isBefore(pickUpDueAt);
    }

    /** Has the term for picking up passed, and nobody does it? */
    boolean isPickUpOverdue(Instant now) {
        return isPickUpOpen() && !now.isBefore(pickUpDueAt);
    }

    /** Is it not picked up for so long that the director must know? */
    boolean isPickUpForTheDirector(Instant now) {
        return isPickUpOverdue(now) && !now.isBefore(pickUpDirectorAt);
    }

    private boolean isPickUpOpen() {
        return (state == State.TO_ASSIGN || state == State.OFFERED) && !waiting;
    }

    /** Must the partner be reminded of its date? */
    boolean mustBeDone(Instant now) {
        return state == State.PICKED_UP && !waiting && !now.isBefore(remindAt) && now.isBefore(dueAt);
    }

    /** Has the promised day passed, and it is not done? */
    boolean isOverdue(Instant now) {
        return state == State.PICKED_UP && !waiting && !now.isBefore(dueAt);
    }

    /** Is it late for so long that the director must know? */
    boolean isForTheDirector(Instant now) {
        return isOverdue(now) && !now.isBefore(directorAt);
    }

    /** Must those who have not said whether it is solved be reminded? */
    boolean mustBeJudged(Instant now) {
        return state == State.DONE && outcome == null && !isDisputed() && !now.isBefore(solvedRemindAt) && now.isBefore(solvedBy);
    }

    /** The term for picking up has passed. True when it became late just now. */
    boolean becomePickUpOverdue(Instant now) {
        if (lateSince != null || !isPickUpOverdue(now)) {
            return false;
        }
        lateSince = now;
        wasLate = true;
        return true;
    }

    /** The promised day has passed. True when it became late just now. */
    boolean becomeOverdue(Instant now) {
        passedIfOverdue(now);
        if (lateSince != null || !isOverdue(now)) {
            return false;
        }
        lateSince = now;
        wasLate = true;
        return true;
    }

    /**
     * The reporter is asked for more before the work goes on. The clock stands still until there is an answer, or until the limit.
     *
     * @param most how often that may be done with one action in this programme
     */
    void askReporter(String question, int most, TermSetting.Schedule limit, Instant now) {
        reason("question", question).that(questions.size() < most, "question", "action.question.most", most).orRefuse();
        mustBe(State.OFFERED, State.PICKED_UP);
        notWaiting();
        questions.add(new Question(question, now, limit.remindAt(), limit.deadline().due()));
        waiting = true;
        saidDone = false;
    }

    /** The reporter answers the question; the clock runs again. */
    void reporterAnswers(String answer, Dates dates, Instant now) {
        Rules.check().that(isText(answer), "answer", "action.answer.empty").that(isShort(answer), "answer", "action.text.long", MAX_TEXT).orRefuse();
        Question open = openQuestion().orElseThrow(() -> BrokenRule.conflict("action.question.over"));
        open.answered(answer, now);
        goOn(open, dates, now);
    }

    /** The limit passed without an answer; the clock runs again. */
    void goOnWithoutAnswer(Dates dates, Instant now) {
        openQuestion().ifPresent(open -> {
            open.givenUp(now);
            goOn(open, dates, now);
        });
    }

    /** The days that it stood still are added to the term that runs. */
    private void goOn(Question question, Dates dates, Instant now) {
        waiting = false;
        long days = Math.max(0, ChronoUnit.DAYS.between(dates.calendar().dayOf(question.askedAt()), dates.calendar().dayOf(now)));
        if (days == 0) {
            return;
        }
        if (state == State.PICKED_UP) {
            promise(dueDay.plusDays(days), null, Party.WAITING, dates, now);
        } else {
            LocalDate due = dates.calendar().dayOf(pickUpDueAt.minusSeconds(1)).plusDays(days);
            pickUpDueAt = dates.calendar().endOf(due);
            pickUpRemindAt = pickUpRemindAt.plus(days, ChronoUnit.DAYS);
            pickUpDirectorAt = pickUpDirectorAt.plus(days, ChronoUnit.DAYS);
            reactRemindAt = reactRemindAt.plus(days, ChronoUnit.DAYS);
            reactBy = dates.calendar().endOf(dates.calendar().dayOf(reactBy.minusSeconds(1)).plusDays(days));
        }
    }

    Optional<Question> openQuestion() {
        return questions.stream().filter(Question::isOpen).findFirst();
    }

    private void notWaiting() {
        if (waiting) {
            throw BrokenRule.conflict("action.waiting");
        }
    }

    /** Tells how far it is. */
    void tell(String text, Picture picture, Party by, Instant now) {
        report(text, picture).orRefuse();
        mustBe(State.PICKED_UP);
        progress.add(new Progress(text, picture.photo(), false, by, partner, now));
    }

    private static Rules report(String text, Picture picture) {
        return reason("text", text).that(picture.isDescribed(), "photoAlternative", "photo.alternative.missing");
    }

    /**
     * A resident says that it is done already, also before the partner said that it does it; a person looks whether that is so. True when nobody said
     * so before.
     */
    boolean residentSaysDone(Instant now) {
        mustBe(State.OFFERED, State.PICKED_UP);
        notWaiting();
        if (saidDone) {
            return false;
        }
        saidDone = true;
        return true;
    }

    /** It is not done, as the person found who looked. @param text what there is to see; may be empty */
    void notDoneYet(String text) {
        Rules.check().that(isShort(text), "text", "action.text.long", MAX_TEXT).orRefuse();
        mustBeSaidDone();
        saidDone = false;
    }

    /** A resident said that it is done, and whoever looked found it to be true; it does not matter whether anybody had picked it up. */
    void foundDone(String text, Picture picture, Party by, TermSetting.Schedule asked, Instant now) {
        report(text, picture).orRefuse();
        mustBeSaidDone();
        isDone(text, picture, by, asked, now);
    }

    private void mustBeSaidDone() {
        if (!saidDone || !state.isOpen()) {
            throw BrokenRule.conflict("action.look.over");
        }
        notWaiting();
    }

    /**
     * It is done, with a text and perhaps a picture as evidence.
     *
     * @param asked until when the reporters can say whether it is solved
     */
    void done(String text, Picture picture, Party by, TermSetting.Schedule asked, Instant now) {
        report(text, picture).orRefuse();
        mustBe(State.PICKED_UP);
        notWaiting();
        isDone(text, picture, by, asked, now);
    }

    private void isDone(String text, Picture picture, Party by, TermSetting.Schedule asked, Instant now) {
        passedIfOverdue(now);
        moveTo(State.DONE);
        progress.add(new Progress(text, picture.photo(), true, by, partner, now));
        rounds++;
        disputed = false;
        doneAt = now;
        // what nobody had promised is neither kept nor broken
        keptFirst = firstDay == null ? null : !asked.deadline().startDay().isAfter(firstDay);
        Optional.ofNullable(promises.get(partner)).filter(own -> own.isPromised() && !own.isHandedOn())
            .ifPresent(own -> own.done(asked.deadline().startDay()));
        lateSince = null;
        saidDone = false;
        solvedBy = asked.deadline().due();
        solvedRemindAt = asked.remindAt();
        askedReporters = 0;
    }

    /** So many reporters were asked whether it is solved. */
    void reportersWereAsked(int number) {
        askedReporters = number;
    }

    /**
     * A reporter says whether it is solved. Once in each round; the last word before the decision counts.
     *
     * @param explanation in the reporter's words; required when it is not solved
     * @return true when nothing more needs to be waited for; never after a first "not solved", because then a person decides already
     */
    boolean judge(UUID reporter, Verdict verdict, String explanation, Instant now) {
        Rules.check().that(verdict != null, "verdict", "action.verdict.missing")
            .that(verdict != Verdict.NOT_SOLVED || isText(explanation), "explanation", "action.explanation.missing")
            .that(isShort(explanation), "explanation", "action.text.long", MAX_TEXT).orRefuse();
        if (state != State.DONE || outcome != null) {
            throw BrokenRule.conflict("action.judge.too-late");
        }
        if (thisRound().stream().anyMatch(given -> given.contribution().equals(reporter))) {
            throw BrokenRule.conflict("action.judge.twice");
        }
        boolean decided = disputed;
        disputed = decided || verdict == Verdict.NOT_SOLVED;
        confirmations.add(new Confirmation(reporter, rounds, verdict, isText(explanation) ? explanation : null, now));
        return !decided && (verdict == Verdict.NOT_SOLVED || thisRound().size() >= askedReporters);
    }

    private List<Confirmation> thisRound() {
        return confirmations.stream().filter(given -> given.round() == rounds).toList();
    }

    /** Does a reporter say that it is not solved? Then a person decides whether it is reopened. */
    boolean isDisputed() {
        return state == State.DONE && disputed;
    }

    /** Is the last word of a reporter that it is not solved, whatever was decided about that? */
    boolean isNotAccepted() {
        return disputed;
    }

    /** Is it done, and is the last word of a reporter that it is not solved? Then it is nowhere shown as done only. */
    public boolean isCalledNotSolved() {
        return isDisputed() || outcome == Outcome.DISPUTED;
    }

    /** An organiser has something to do: decide on reopening, or tell who cannot be mailed. From now on there is a term for it. */
    void organiserActsBy(TermSetting.Schedule term) {
        organiserBy = term.deadline().due();
        organiserRemindAt = term.remindAt();
        organiserDirectorAt = term.directorAt();
    }

    /** Must an organiser still decide whether it is done again? */
    boolean awaitsDecision() {
        return isDisputed() && outcome == null;
    }

    /** Must a person still tell somebody how it ended? */
    boolean awaitsTelling() {
        return outcome != null && (state == State.DONE || state == State.NOT_DONE);
    }

    /** Is it time to remind the organisers of what they must do here? */
    boolean mustOrganiserAct(Instant now) {
        return !now.isBefore(organiserRemindAt) && now.isBefore(organiserBy);
    }

    /** Has their term passed? */
    boolean isOrganiserLate(Instant now) {
        return !now.isBefore(organiserBy);
    }

    /** Is it so late that the director must know? */
    boolean isOrganiserForTheDirector(Instant now) {
        return !now.isBefore(organiserDirectorAt);
    }

    /** It is done again, by a new day, for a reason that everyone can read. */
    void reopen(LocalDate day, String reason, boolean explanationShown, Dates dates, Instant now) {
        rulesOfDay("day", day, dates, now).that(isReason(reason), "reason", "action.reason.missing")
            .that(isShort(reason), "reason", "action.text.long", MAX_TEXT).orRefuse();
        mustBeDisputed();
        moveTo(State.PICKED_UP);
        decided(explanationShown);
        pickedUpAt = pickedUpAt == null ? now : pickedUpAt;
        saidDone = false;
        reopenedCount++;
        if (reopenedCount >= REOPENINGS_FOR_THE_AGENDA) {
            forTheAgenda = true;
            agendaBecause = reason;
        }
        doneAt = null;
        keptFirst = null;
        ownPromise(partner).reopened();
        promise(day, reason, Party.RESIDENT, dates, now);
    }

    /** It is not reopened although a reporter says that it is not solved, for a reason that everyone can read. */
    void refuseReopening(String reason, boolean explanationShown, Instant now) {
        reason("reason", reason).orRefuse();
        mustBeDisputed();
        decided(explanationShown);
        outcome = Outcome.DISPUTED;
        endingText = reason;
    }

    private void mustBeDisputed() {
        if (!isDisputed() || outcome != null) {
            throw BrokenRule.conflict("action.reopen.not-disputed");
        }
    }

    private void decided(boolean explanationShown) {
        if (explanationShown) {
            thisRound().forEach(Confirmation::show);
        }
    }

    /**
     * What a reporter who cannot be mailed says to a person who tells how it ended. Not solved: then it has not ended, and a person decides.
     *
     * @return true when a person must decide now whether it is done again
     */
    boolean judgeToAPerson(UUID reporter, Verdict verdict, String explanation, Told how, Instant now) {
        Rules.check().that(how != Told.NOT_REACHED, "verdict", "action.verdict.not-reached")
            .that(verdict != Verdict.NOT_SOLVED || isText(explanation), "explanation", "action.explanation.missing")
            .that(isShort(explanation), "explanation", "action.text.long", MAX_TEXT).orRefuse();
        if (state != State.DONE || outcome == null || outcome == Outcome.DISPUTED) {
            throw BrokenRule.conflict("action.judge.too-late");
        }
        if (thisRound().stream().anyMatch(given -> given.contribution().equals(reporter))) {
            throw BrokenRule.conflict("action.judge.twice");
        }
        confirmations.add(new Confirmation(reporter, rounds, verdict, isText(explanation) ? explanation : null, now));
        if (verdict == Verdict.NOT_SOLVED) {
            disputed = true;
            outcome = null;
            // whoever heard already that it was over, hears how it ends now
            informed.clear();
            return true;
        }
        if (verdict == Verdict.SOLVED) {
            outcome = Outcome.SOLVED;
        } else if (outcome != Outcome.SOLVED) {
            outcome = Outcome.NOT_JUDGED;
        }
        return false;
    }

    /** The same when everybody who reported it could be mailed, or nobody could be reached. */
    void settle() {
        settle(false);
    }

    /**
     * What the reporters said, or did not say, settles how it ended. Nothing when a person decided that already.
     *
     * @param others true when there are reporters who can only be phoned or written to
     */
    void settle(boolean others) {
        if (outcome != null) {
            return;
        }
        mustBe(State.DONE);
        Set<Verdict> given = thisRound().stream().map(Confirmation::verdict).collect(Collectors.toSet());
        outcome = askedReporters == 0 ? others ? Outcome.UNCONFIRMED : Outcome.NOBODY_TO_ASK : given.contains(Verdict.SOLVED) ? Outcome.SOLVED
            : given.contains(Verdict.CANNOT_JUDGE) ? Outcome.NOT_JUDGED : Outcome.NOT_DISPUTED;
    }

    /** Nobody does it. This does not claim that anything is solved. */
    void giveUp(NotDoneBecause because, String text, Instant now) {
        Rules.check().that(because != null, "because", "action.because.missing").that(isReason(text), "text", "action.reason.missing")
            .that(isShort(text), "text", "action.text.long", MAX_TEXT).orRefuse();
        moveTo(State.NOT_DONE);
        lateSince = null;
        saidDone = false;
        outcome = Outcome.NOT_DONE;
        notDoneBecause = because;
        endingText = text;
    }

    /** A reporter was told how it ended, or it is known why not. Safe to repeat. */
    void reporterWasTold(UUID reporter, Told how, Instant now) {
        if (outcome == null) {
            throw BrokenRule.conflict("action.told.too-early");
        }
        if (informed.stream().noneMatch(each -> each.contribution().equals(reporter))) {
            informed.add(new Informed(reporter, how, now));
        }
    }

    /**
     * It ends, when of each reporter is known how he was told.
     *
     * @param reporters everybody who must have been told
     */
    void close(Collection<UUID> reporters, Instant now) {
        Set<UUID> told = informed.stream().map(Informed::contribution).collect(Collectors.toSet());
        if (outcome == null || !told.containsAll(reporters)) {
            throw BrokenRule.conflict("action.close.not-told");
        }
        moveTo(State.CLOSED);
        closedAt = now;
    }

    /** One more contribution turned out to be about the same. */
    void alsoFrom(UUID contribution) {
        if (!state.isOpen() && state != State.DONE || outcome != null) {
            throw BrokenRule.conflict("action.join.over");
        }
        origins.add(contribution);
    }

    /**
     * A contribution turned out to be about something else: whoever said it is no reporter of this any more. The last one stays, for an action
     * that is not over must be about something; and nobody leaves while the reporters are told how it ended.
     */
    void notFrom(UUID contribution) {
        if (!origins.contains(contribution)) {
            throw BrokenRule.conflict("action.leave.not-from");
        }
        if (state != State.CLOSED && outcome != null) {
            throw BrokenRule.conflict("action.leave.ending");
        }
        if (state != State.CLOSED && origins.size() == 1) {
            throw BrokenRule.conflict("action.leave.only-one");
        }
        origins.remove(contribution);
    }

    private void mustBe(State... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw BrokenRule.conflict("action.state." + state);
        }
    }

    private void moveTo(State next) {
        if (!state.mayBecome(next)) {
            throw BrokenRule.conflict("action.state." + state);
        }
        state = next;
    }

    private static Rules reason(String field, String text) {
        return Rules.check().that(isReason(text), field, "action.reason.missing").that(isShort(text), field, "action.text.long", MAX_TEXT);
    }

    private static boolean isReason(String text) {
        return text != null && text.strip().length() >= MIN_REASON;
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isShort(String text) {
        return text == null || text.length() <= MAX_TEXT;
    }

    public UUID id() {
        return id;
    }

    Instant organiserBy() {
        return organiserBy;
    }

    Instant organiserRemindAt() {
        return organiserRemindAt;
    }

    Instant organiserDirectorAt() {
        return organiserDirectorAt;
    }

    public int version() {
        return version;
    }

    /** The number by which it is found: nine digits. */
    public String code() {
        return code;
    }

    public UUID programme() {
        return programme;
    }

    public State state() {
        return state;
    }

    public Category category() {
        return category;
    }

    /** What is done, in one line for everyone. */
    public String title() {
        return title;
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    public Optional<UUID> line() {
        return Optional.ofNullable(line);
    }

    public Optional<UUID> district() {
        return Optional.ofNullable(district);
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** The contributions it comes from. */
    public Set<UUID> origins() {
        return Set.copyOf(origins);
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    /** The organisation that does it or was asked last; empty before the first. */
    public Optional<UUID> partner() {
        return Optional.ofNullable(partner);
    }

    /** Is it this organisation's turn: was it asked, or does it do it? */
    boolean isWith(UUID organisation) {
        return (state == State.OFFERED || state == State.PICKED_UP) && organisation.equals(partner);
    }

    public Optional<Instant> offeredAt() {
        return Optional.ofNullable(offeredAt);
    }

    public Instant reactBy() {
        return reactBy;
    }

    public Instant reactRemindAt() {
        return reactRemindAt;
    }

    /** From when the term for picking up counts: the report that waited longest, or the agreement. */
    public Instant pickUpFrom() {
        return pickUpFrom;
    }

    /** The first moment at which picking up is late. */
    public Instant pickUpDueAt() {
        return pickUpDueAt;
    }

    public Instant pickUpRemindAt() {
        return pickUpRemindAt;
    }

    public Instant pickUpDirectorAt() {
        return pickUpDirectorAt;
    }

    public Optional<Instant> pickedUpAt() {
        return Optional.ofNullable(pickedUpAt);
    }

    /** The sort of term within which it is asked to be done. */
    public TermKind doneTerm() {
        return doneTerm;
    }

    /** The day by which a partner was asked to do it. */
    public Optional<LocalDate> askedDay() {
        return Optional.ofNullable(askedDay);
    }

    /** The day that was promised first. Never changes once it is there. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    /** The day that is promised now. */
    public Optional<LocalDate> dueDay() {
        return Optional.ofNullable(dueDay);
    }

    /** Did the programme choose that day, because it must be done anew, and has the partner not promised it yet? */
    public boolean isDaySet() {
        return daySet;
    }

    /** The first moment at which it is late. */
    public Instant dueAt() {
        return dueAt;
    }

    public Instant remindAt() {
        return remindAt;
    }

    public Instant directorAt() {
        return directorAt;
    }

    /** When it returns to an organiser although nobody said anything. */
    public Instant returnsAt() {
        return returnsAt;
    }

    /** Since when everyone sees that it is late; empty when it is not, or not any more. */
    public Optional<Instant> lateSince() {
        return Optional.ofNullable(lateSince);
    }

    /** Was it ever late, in picking up or in doing? */
    public boolean wasLate() {
        return wasLate;
    }

    /** How often and why the date was moved, oldest first. */
    public List<Shift> shifts() {
        return List.copyOf(shifts);
    }

    public int shiftCount() {
        return shiftCount;
    }

    /** What this organisation promised about it, whoever does it now; empty when it was never asked, or only asked. */
    public Optional<PartnersPromise> promiseOf(UUID organisation) {
        return Optional.ofNullable(promises.get(organisation)).filter(PartnersPromise::isPromised);
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    /** True while the clock stands still because the reporter was asked for more. */
    public boolean isWaiting() {
        return waiting;
    }

    public List<Progress> progress() {
        return List.copyOf(progress);
    }

    /** A resident said that it is done, and nobody has looked yet. */
    public boolean isSaidDone() {
        return saidDone;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** Was it done on or before the day that was promised first? Empty while it is not done. */
    public Optional<Boolean> wasKept() {
        return Optional.ofNullable(keptFirst);
    }

    /** How often it was said to be done. */
    public int rounds() {
        return rounds;
    }

    /** Until when the reporters can say whether it is solved. */
    public Instant solvedBy() {
        return solvedBy;
    }

    public Instant solvedRemindAt() {
        return solvedRemindAt;
    }

    public List<Confirmation> confirmations() {
        return List.copyOf(confirmations);
    }

    public int reopenedCount() {
        return reopenedCount;
    }

    /** It was reopened so often that it belongs on the neighbourhood agenda. */
    public boolean isForTheAgenda() {
        return forTheAgenda;
    }

    /** Why it was reopened the last time; empty while it does not belong on the agenda. */
    public Optional<String> agendaBecause() {
        return Optional.ofNullable(agendaBecause);
    }

    /** How it ended; empty before. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<NotDoneBecause> notDoneBecause() {
        return Optional.ofNullable(notDoneBecause);
    }

    /** Why it was not done, or why it was not reopened. */
    public Optional<String> endingText() {
        return Optional.ofNullable(endingText);
    }

    public List<Informed> informed() {
        return List.copyOf(informed);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    int listRank() {
        return listRank;
    }

    Instant listDue() {
        return listDue;
    }

    String requestKey() {
        return requestKey;
    }
}
