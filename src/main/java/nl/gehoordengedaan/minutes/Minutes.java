package nl.gehoordengedaan.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.term.TermSetting;

/**
 * The minutes of one meeting (<i>verslag</i>): what was heard there. Everything that was noted is in it, once, with the words as they were written
 * down; joining and editing change how it is told, never what was said.
 */
@Entity
@Table(name = "minutes")
public class Minutes {

    static final int MAX_TITLE = 200;
    static final int MAX_TEXT = 10_000;
    static final int MAX_REASON = 1_000;
    static final int MIN_REASON = 5;
    static final int MAX_EVALUATION = 2_000;
    static final int MOST_SECTIONS = 40;
    /** The organiser is reminded once more a week after the meeting, when the draft is not there. */
    static final Duration SECOND_REMINDER = Duration.ofDays(7);

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "programme_id")
    private UUID programme;
    @Enumerated(EnumType.STRING)
    private MinutesState state;
    private String opening;
    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place, id")
    private List<Section> sections = new ArrayList<>();
    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place, id")
    private List<Point> points = new ArrayList<>();
    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place, id")
    private List<Quote> quotes = new ArrayList<>();

    @Column(name = "held_at")
    private Instant heldAt;
    @Column(name = "drafted_at")
    private Instant draftedAt;
    @Column(name = "edited_at")
    private Instant editedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "remind_at")
    private Instant remindAt;
    @Column(name = "remind_again_at")
    private Instant remindAgainAt;
    @Column(name = "director_at")
    private Instant directorAt;
    @Column(name = "overdue_at")
    private Instant overdueAt;

    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "sent_by")
    private UUID sentBy;
    @Column(name = "amend_until")
    private Instant amendUntil;
    @Column(name = "amend_remind_at")
    private Instant amendRemindAt;
    @Column(name = "amendments_closed_at")
    private Instant amendmentsClosedAt;
    @Column(name = "finish_due_at")
    private Instant finishDueAt;
    @Column(name = "finish_remind_at")
    private Instant finishRemindAt;
    @Column(name = "finish_director_at")
    private Instant finishDirectorAt;

    @Column(name = "frozen_at")
    private Instant frozenAt;
    @Column(name = "frozen_by")
    private UUID frozenBy;
    @Column(name = "current_number")
    private int currentNumber;
    @Column(name = "answers_due_at")
    private Instant answersDueAt;
    @Column(name = "outcome_told_at")
    private Instant outcomeToldAt;

    @Column(name = "went_well")
    private String wentWell;
    @Column(name = "go_better")
    private String goBetter;
    @Column(name = "expected_people")
    private Integer expectedPeople;
    @Column(name = "evaluated_at")
    private Instant evaluatedAt;
    @Column(name = "evaluated_by")
    private UUID evaluatedBy;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Minutes() {
    }

    /** A heading under which notes come: a line of the programme, or null for what belongs to none. */
    record Heading(UUID line, String title) {
    }

    /**
     * Drafted of what was noted: a section for each line about which something was said, in the order of the programme; the same words noted twice are
     * one point.
     *
     * @param meeting  id of the meeting, and of its minutes
     * @param opening  the first words, which the organiser will change
     * @param headings the lines of the programme in order, and last the one for everything else
     * @param schedule until when the draft must be sent
     */
    Minutes(UUID meeting, UUID programme, Instant heldAt, String opening, List<Heading> headings, List<Quote.Noted> notes, TermSetting.Schedule schedule,
            Instant now) {
        this.id = meeting;
        this.programme = programme;
        this.state = MinutesState.DRAFT;
        this.heldAt = heldAt;
        this.opening = opening;
        this.draftedAt = now;
        this.editedAt = now;
        this.dueAt = schedule.deadline().due();
        this.remindAt = schedule.remindAt();
        this.remindAgainAt = heldAt.plus(SECOND_REMINDER).isAfter(dueAt) ? dueAt : heldAt.plus(SECOND_REMINDER);
        this.directorAt = schedule.directorAt();
        take(headings, notes);
    }

    private void take(List<Heading> headings, List<Quote.Noted> notes) {
        List<Quote.Noted> inOrder = notes.stream().sorted(Comparator.comparing(Quote.Noted::at).thenComparing(Quote.Noted::id)).toList();
        Set<UUID> known = new HashSet<>();
        headings.forEach(heading -> known.add(heading.line()));
        for (Heading heading : headings) {
            List<Quote.Noted> here = inOrder.stream().filter(note -> heading.line() == null ? note.line() == null || !known.contains(note.line())
                : heading.line().equals(note.line())).toList();
            if (!here.isEmpty()) {
                Section section = new Section(this, sections.size() + 1, heading.title(), "", heading.line());
                sections.add(section);
                here.forEach(note -> take(section, note));
            }
        }
    }

    private void take(Section section, Quote.Noted note) {
        Point same = points.stream().filter(point -> point.section() == section && point.kind() == note.kind()
            && quotesOf(point).stream().anyMatch(quote -> saysTheSame(quote.words(), note.words()))).findFirst().orElse(null);
        if (same == null) {
            same = new Point(this, section, points.size() + 1, note.kind(), note.line(), note.district());
            points.add(same);
        } else {
            Point joined = same;
            joined.isCalled(joined.title().orElseGet(() -> firstLine(quotesOf(joined).get(0).words())), null, joined.kind());
        }
        quotes.add(new Quote(this, same, quotes.size() + 1, note));
    }

    private static String firstLine(String words) {
        String line = words.strip().lines().findFirst().orElse("");
        return line.length() <= MAX_TITLE ? line : line.substring(0, line.offsetByCodePoints(0, MAX_TITLE / 2)) + "…";
    }

    private static boolean saysTheSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String words) {
        return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }

    /** What was noted after the draft was made, such as a card typed in later, comes in too; true when there was something. */
    boolean takeLate(List<Heading> headings, List<Quote.Noted> notes, Instant now) {
        mustBe(MinutesState.DRAFT);
        Set<UUID> here = new HashSet<>();
        quotes.forEach(quote -> here.add(quote.id()));
        List<Quote.Noted> late = notes.stream().filter(note -> !here.contains(note.id())).sorted(Comparator.comparing(Quote.Noted::at)).toList();
        for (Quote.Noted note : late) {
            Heading heading = headings.stream().filter(each -> each.line() != null && each.line().equals(note.line())).findFirst()
                .orElse(headings.get(headings.size() - 1));
            Section section = sections.stream().filter(each -> each.line().equals(Optional.ofNullable(heading.line()))).findFirst().orElseGet(() -> {
                Section added = new Section(this, nextPlace(), heading.title(), "", heading.line());
                sections.add(added);
                return added;
            });
            take(section, note);
        }
        if (!late.isEmpty()) {
            editedAt = now;
        }
        return !late.isEmpty();
    }

    private int nextPlace() {
        return sections.stream().mapToInt(Section::place).max().orElse(0) + 1;
    }

    /** What a section says, or the opening when there is no section. */
    void edit(UUID section, String title, String text, String why, Instant now) {
        mustBeEditable(why);
        Rules.check()
            .that(section == null || title != null && !title.isBlank(), "title", "minutes.title.empty")
            .that(title == null || title.length() <= MAX_TITLE, "title", "minutes.title.long", MAX_TITLE)
            .that(text == null || text.length() <= MAX_TEXT, "text", "minutes.text.long", MAX_TEXT)
            .orRefuse();
        String said = text == null ? "" : text;
        if (section == null) {
            opening = said;
        } else {
            section(section).says(title, said);
        }
        editedAt = now;
    }

    /** A section for what was not noted at a table, such as the closing questions. */
    UUID addSection(String title, String text, Instant now) {
        mustNotBeFrozen();
        Rules.check()
            .that(title != null && !title.isBlank(), "title", "minutes.title.empty")
            .that(title == null || title.length() <= MAX_TITLE, "title", "minutes.title.long", MAX_TITLE)
            .that(text == null || text.length() <= MAX_TEXT, "text", "minutes.text.long", MAX_TEXT)
            .orRefuse();
        if (sections.size() >= MOST_SECTIONS) {
            throw BrokenRule.conflict("minutes.sections.most", MOST_SECTIONS);
        }
        Section added = new Section(this, nextPlace(), title, text == null ? "" : text, null);
        sections.add(added);
        editedAt = now;
        return added.id();
    }

    /** Only an empty one: what was heard is never taken out. */
    void removeSection(UUID section, Instant now) {
        mustNotBeFrozen();
        Section found = section(section);
        if (points.stream().anyMatch(point -> point.section() == found)) {
            throw BrokenRule.conflict("minutes.section.not-empty");
        }
        sections.remove(found);
        editedAt = now;
    }

    /**
     * They say the same: one point, with one title, and everybody's words under it.
     *
     * @return the point that is left
     */
    UUID join(Collection<UUID> joined, String title, String summary, Kind kind, Instant now) {
        mustNotBeFrozen();
        List<Point> together = new LinkedHashSet<>(joined).stream().map(this::point).sorted(Comparator.comparing(Point::place)).toList();
        checkNamed(title, summary, kind).that(together.size() >= 2, "point", "minutes.join.two").orRefuse();
        Point first = together.get(0);
        together.stream().skip(1).forEach(other -> {
            quotesOf(other).forEach(quote -> quote.belongsTo(first));
            points.remove(other);
        });
        first.isCalled(title, summary, kind);
        editedAt = now;
        return first.id();
    }

    /** Joining was a mistake: each note is a point of its own again. */
    void takeApart(UUID joined, Instant now) {
        mustNotBeFrozen();
        Point whole = point(joined);
        List<Quote> all = quotesOf(whole);
        if (all.size() < 2) {
            throw BrokenRule.conflict("minutes.apart.one");
        }
        all.stream().skip(1).forEach(quote -> {
            Point own = new Point(this, whole.section(), points.size() + 1, quote.kind(), whole.line().orElse(null), whole.district().orElse(null));
            points.add(own);
            quote.belongsTo(own);
        });
        whole.isCalled(null, null, all.get(0).kind());
        editedAt = now;
    }

    /** How a point is called, and what it sums up to; several joined notes always have a title. */
    void call(UUID point, String title, String summary, Kind kind, String why, Instant now) {
        mustBeEditable(why);
        Point found = point(point);
        boolean several = quotesOf(found).size() > 1;
        checkText(title, summary, kind).that(!several || title != null && !title.isBlank(), "title", "minutes.title.empty").orRefuse();
        if (state == MinutesState.FROZEN && kind != found.kind()) {
            throw BrokenRule.conflict("minutes.frozen.kind");
        }
        found.isCalled(title, summary, kind);
        editedAt = now;
    }

    /** It was about something else. */
    void move(UUID point, UUID section, Instant now) {
        mustNotBeFrozen();
        point(point).movesTo(section(section));
        editedAt = now;
    }

    /** Everyone reads something else than what was written down: a name is left out, for example. The words themselves stay. */
    void show(UUID note, String text, String because, Actor by, Instant now) {
        Quote quote = quotes.stream().filter(each -> each.id().equals(note)).findFirst().orElseThrow(() -> BrokenRule.missing("minutes.note.missing"));
        Rules.check()
            .that(text == null || text.length() <= MAX_TEXT, "text", "minutes.text.long", MAX_TEXT)
            .that(text == null || because != null && because.strip().length() >= MIN_REASON, "because", "minutes.reason.short")
            .that(because == null || because.length() <= MAX_REASON, "because", "minutes.reason.long", MAX_REASON)
            .orRefuse();
        quote.isShownAs(text, because, by.account());
        editedAt = now;
    }

    private static Rules checkNamed(String title, String summary, Kind kind) {
        return checkText(title, summary, kind).that(title != null && !title.isBlank(), "title", "minutes.title.empty");
    }

    private static Rules checkText(String title, String summary, Kind kind) {
        return Rules.check()
            .that(title == null || title.length() <= MAX_TITLE, "title", "minutes.title.long", MAX_TITLE)
            .that(summary == null || summary.length() <= MAX_TEXT, "summary", "minutes.text.long", MAX_TEXT)
            .that(kind != null, "kind", "contribution.kind.missing");
    }

    /** It goes to those who were there. Nothing is sent that says nothing. */
    void send(TermSetting.Schedule schedule, Actor by, Instant now) {
        mustBe(MinutesState.DRAFT);
        if (opening.isBlank() && points.isEmpty() && sections.stream().allMatch(section -> section.text().isBlank())) {
            throw BrokenRule.conflict("minutes.send.empty");
        }
        state = MinutesState.SENT;
        sentAt = now;
        sentBy = by.account();
        amendUntil = schedule.deadline().due();
        amendRemindAt = schedule.remindAt();
    }

    /** The draft is not there in time; everyone can see that. True when it became so just now. */
    boolean becomeOverdue(Instant now) {
        if (overdueAt != null || state != MinutesState.DRAFT) {
            return false;
        }
        overdueAt = now;
        return true;
    }

    boolean isOpenForAmendments(Instant now) {
        return state == MinutesState.SENT && amendmentsClosedAt == null && now.isBefore(amendUntil);
    }

    /** Nobody can ask for changes any more. */
    void closeAmendments(TermSetting.Schedule toFinish, Instant now) {
        mustBe(MinutesState.SENT);
        if (amendmentsClosedAt == null) {
            amendmentsClosedAt = now;
            finishDueAt = toFinish.deadline().due();
            finishRemindAt = toFinish.remindAt();
            finishDirectorAt = toFinish.directorAt();
        }
    }

    /**
     * It is final.
     *
     * @param by        who said so; empty when nothing was asked and the time for it was over
     * @param undecided how many changes were asked for on which nobody decided
     */
    void freeze(Optional<Actor> by, long undecided, Instant now) {
        mustBe(MinutesState.SENT);
        if (amendmentsClosedAt == null) {
            throw BrokenRule.conflict("minutes.freeze.too-early");
        }
        if (undecided > 0) {
            throw BrokenRule.conflict("minutes.freeze.undecided", undecided);
        }
        state = MinutesState.FROZEN;
        frozenAt = now;
        frozenBy = by.map(Actor::account).orElse(sentBy);
    }

    /** Each point of final minutes is on its way to an answer; by then all of them should have one. */
    void answersAreDue(Instant due) {
        answersDueAt = due;
    }

    /** The last of their points was answered, or the term for it is over, and everybody has heard so. */
    void outcomeWasTold(Instant now) {
        if (outcomeToldAt == null) {
            outcomeToldAt = now;
        }
    }

    /** How the meeting went, for the next one. */
    void evaluate(String well, String better, Integer expected, Actor by, Instant now) {
        Rules.check()
            .that(well != null && !well.isBlank(), "wentWell", "minutes.evaluation.empty")
            .that(better != null && !better.isBlank(), "goBetter", "minutes.evaluation.empty")
            .that(well == null || well.length() <= MAX_EVALUATION, "wentWell", "minutes.text.long", MAX_EVALUATION)
            .that(better == null || better.length() <= MAX_EVALUATION, "goBetter", "minutes.text.long", MAX_EVALUATION)
            .that(expected == null || expected >= 0 && expected <= 100_000, "expected", "minutes.evaluation.expected")
            .orRefuse();
        if (evaluatedAt != null) {
            throw BrokenRule.conflict("workflow.already-done");
        }
        wentWell = well;
        goBetter = better;
        expectedPeople = expected;
        evaluatedAt = now;
        evaluatedBy = by.account();
    }

    void close(Instant now) {
        mustBe(MinutesState.FROZEN);
        closedAt = now;
    }

    int nextNumber() {
        currentNumber++;
        return currentNumber;
    }

    /** When it is final, a change is a correction and needs a reason. */
    private void mustBeEditable(String why) {
        if (state == MinutesState.FROZEN) {
            Rules.check()
                .that(why != null && why.strip().length() >= MIN_REASON, "why", "minutes.reason.short")
                .that(why == null || why.length() <= MAX_REASON, "why", "minutes.reason.long", MAX_REASON)
                .orRefuse();
        }
    }

    private void mustNotBeFrozen() {
        if (state == MinutesState.FROZEN) {
            throw BrokenRule.conflict("minutes.frozen");
        }
    }

    private void mustBe(MinutesState wanted) {
        if (state != wanted) {
            throw BrokenRule.conflict("minutes.state." + wanted);
        }
    }

    private Section section(UUID section) {
        return sections.stream().filter(each -> each.id().equals(section)).findFirst().orElseThrow(() -> BrokenRule.missing("minutes.section.missing"));
    }

    Point point(UUID point) {
        return points.stream().filter(each -> each.id().equals(point)).findFirst().orElseThrow(() -> BrokenRule.missing("minutes.point.missing"));
    }

    /** The words that belong to a point, in the order in which they were written down. */
    public List<Quote> quotesOf(Point point) {
        return quotes.stream().filter(quote -> quote.point() == point || quote.point().id().equals(point.id())).toList();
    }

    /** From about how many people a point was heard. */
    public int peopleOf(Point point) {
        return quotesOf(point).stream().mapToInt(Quote::aboutPeople).sum();
    }

    /** How often a point was written on paper. */
    public int onPaperOf(Point point) {
        return (int) quotesOf(point).stream().filter(Quote::isOnPaper).count();
    }

    /** The points under a section, those that were heard from most people first: what many say stands on top, and nothing is left out. */
    public List<Point> pointsOf(Section section) {
        return points.stream().filter(point -> point.section().id().equals(section.id()))
            .sorted(Comparator.comparing((Point point) -> -peopleOf(point)).thenComparing(Point::place).thenComparing(Point::id)).toList();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID programme() {
        return programme;
    }

    public MinutesState state() {
        return state;
    }

    public String opening() {
        return opening;
    }

    public List<Section> sections() {
        return sections.stream().sorted(Comparator.comparing(Section::place)).toList();
    }

    public List<Point> points() {
        return List.copyOf(points);
    }

    public List<Quote> quotes() {
        return List.copyOf(quotes);
    }

    public Instant heldAt() {
        return heldAt;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Instant editedAt() {
        return editedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** The last moment of the last day on which the draft is in time; for people, who read days. */
    public Instant lastDay() {
        return dueAt.minusSeconds(1);
    }

    Instant remindAt() {
        return remindAt;
    }

    Instant remindAgainAt() {
        return remindAgainAt;
    }

    Instant directorAt() {
        return directorAt;
    }

    /** Since when everyone can see that the draft is late; stays when it was sent afterwards. */
    public Optional<Instant> overdueAt() {
        return Optional.ofNullable(overdueAt);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Until when those who were there can ask for changes. */
    public Optional<Instant> amendUntil() {
        return Optional.ofNullable(amendUntil);
    }

    Instant amendRemindAt() {
        return amendRemindAt;
    }

    public Optional<Instant> amendmentsClosedAt() {
        return Optional.ofNullable(amendmentsClosedAt);
    }

    Instant finishDueAt() {
        return finishDueAt;
    }

    Instant finishRemindAt() {
        return finishRemindAt;
    }

    Instant finishDirectorAt() {
        return finishDirectorAt;
    }

    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }

    UUID frozenBy() {
        return frozenBy;
    }

    /** By when each point has an answer; empty before, and when there was no point. */
    public Optional<Instant> answersDueAt() {
        return Optional.ofNullable(answersDueAt);
    }

    public Optional<Instant> outcomeToldAt() {
        return Optional.ofNullable(outcomeToldAt);
    }

    public Optional<String> wentWell() {
        return Optional.ofNullable(wentWell);
    }

    public Optional<String> goBetter() {
        return Optional.ofNullable(goBetter);
    }

    public Optional<Integer> expectedPeople() {
        return Optional.ofNullable(expectedPeople);
    }

    public Optional<Instant> evaluatedAt() {
        return Optional.ofNullable(evaluatedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
