package nl.gehoordengedaan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.term.Deadline;
import nl.gehoordengedaan.term.Explanation;
import nl.gehoordengedaan.term.Term;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.Unit;
import nl.gehoordengedaan.term.WorkingCalendar;

/** One thing that was heard, in the speaker's own words, and what became of it. The words themselves never change. */
@Entity
@Table(name = "contribution")
public class Contribution {

    /** Longest text somebody can leave, in characters: about four pages. */
    public static final int MAX_WORDS = 10_000;
    static final int MAX_ADDRESS = 200;
    static final int MAX_ANSWER = 10_000;
    /** A reason that everyone reads is a reason, not a letter. */
    static final int MIN_REASON = 5;
    /** "In the spring of 2028", not a story. */
    static final int MAX_LATER = 100;
    static final int FEWEST_PARTS = 2;
    static final int MOST_PARTS = 10;

    @Id
    private UUID id;
    @Version
    private int version;
    private String code;
    @Column(name = "programme_id")
    private UUID programme;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Enumerated(EnumType.STRING)
    private State state;
    private String words;
    @Column(name = "words_language")
    private String wordsLanguage;
    private String salt;
    @Column(name = "district_id")
    private UUID district;
    private String address;
    @Column(name = "line_id")
    private UUID line;
    @Enumerated(EnumType.STRING)
    @Column(name = "said_kind")
    private Kind saidKind;
    @Column(name = "said_district_id")
    private UUID saidDistrict;
    @Column(name = "part_of")
    private UUID partOf;
    @Column(name = "photo_id")
    private UUID photo;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Embedded
    private HowItCame how;
    @Embedded
    private HeardAt heardAt;
    @Column(name = "request_key")
    private String requestKey;
    @Column(name = "request_hash")
    private String requestHash;

    @Enumerated(EnumType.STRING)
    private TermKind term;
    @Column(name = "term_amount")
    private Integer termAmount;
    @Enumerated(EnumType.STRING)
    @Column(name = "term_unit")
    private Unit termUnit;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "remind_at")
    private Instant remindAt;
    @Column(name = "director_at")
    private Instant directorAt;
    @Column(name = "overdue_at")
    private Instant overdueAt;
    @Column(name = "urgent_at")
    private Instant urgentAt;

    @Column(name = "checked_at")
    private Instant checkedAt;
    @Column(name = "checked_by")
    private UUID checkedBy;
    @Column(name = "public_text")
    private String publicText;
    @Column(name = "words_shown")
    private boolean wordsShown;
    @Column(name = "photo_shown")
    private boolean photoShown;
    @Column(name = "withheld_because")
    private String withheldBecause;

    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "answered_by")
    private UUID answeredBy;
    private String answer;
    @Enumerated(EnumType.STRING)
    private ResponseKind response;
    @Enumerated(EnumType.STRING)
    @Column(name = "declined_because")
    private Reason declinedBecause;
    private String later;
    @Column(name = "main_id")
    private UUID main;
    @Column(name = "action_code")
    private String action;
    @Enumerated(EnumType.STRING)
    private Told told;
    @Column(name = "told_at")
    private Instant toldAt;
    @Column(name = "tell_remind_at")
    private Instant tellRemindAt;
    @Column(name = "tell_by")
    private Instant tellBy;
    @Column(name = "tell_director_at")
    private Instant tellDirectorAt;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Contribution() {
    }

    /**
     * Somebody says something.
     *
     * @param code       the number by which it can be found and read out, nine digits
     * @param programme  the programme it is said to
     * @param kind       what sort of thing
     * @param words      1 to {@value #MAX_WORDS} characters, in any language
     * @param language   the language of the words, as ISO 639-1 code; null when unknown
     * @param receivedAt when it was received: terms are counted from here
     * @throws BrokenRule with every rule that it breaks
     */
    Contribution(String code, UUID programme, Kind kind, String words, String language, Place place, Instant receivedAt) {
        Rules.check()
            .that(kind != null, "kind", "contribution.kind.missing")
            .that(words != null && !words.isBlank(), "words", "contribution.words.empty")
            .that(words == null || words.length() <= MAX_WORDS, "words", "contribution.words.long", MAX_WORDS,
                words == null ? 0 : words.length())
            .that(place.address() == null || place.address().length() <= MAX_ADDRESS, "address", "contribution.address.long", MAX_ADDRESS)
            .orRefuse();
        this.id = Ids.next();
        this.code = code;
        this.programme = programme;
        this.kind = kind;
        this.words = words;
        this.wordsLanguage = language;
        this.salt = Ids.secret();
        this.district = place.district();
        this.address = place.address();
        this.receivedAt = receivedAt;
        this.how = HowItCame.by(Channel.WEB);
        this.state = State.RECEIVED;
    }

    /** Where it is about. Both may be unknown. */
    record Place(UUID district, String address) {
        static final Place NOWHERE = new Place(null, null);
    }

    /** It did not come by the page "Say it". */
    void came(HowItCame how) {
        Rules rules = Rules.check();
        how.check(rules, receivedAt);
        rules.orRefuse();
        this.how = how;
    }

    /** It was said at a meeting. */
    void cameFrom(HeardAt meeting, UUID underLine, LocalDate saidOn) {
        came(HowItCame.atMeeting(saidOn));
        wasHeard(meeting, underLine);
    }

    void wasHeard(HeardAt meeting, UUID underLine) {
        heardAt = meeting;
        line = underLine;
    }

    void cameAs(String key, String hash) {
        requestKey = key;
        requestHash = hash;
    }

    void showsPhoto(UUID photo) {
        this.photo = photo;
    }

    /** Under what it is filed: at first as whoever said it chose, without a line. District and line may be unknown. */
    record Sorting(Kind kind, UUID district, UUID line) {
    }

    Sorting sorting() {
        return new Sorting(kind, district, line);
    }

    /**
     * Somebody of the programme files it otherwise. What the resident chose stays known, and the deadline stays: it was promised.
     *
     * @return true when that is different from before
     */
    boolean sort(Sorting chosen) {
        Rules.check().that(chosen.kind() != null, "kind", "contribution.kind.missing").orRefuse();
        if (chosen.equals(sorting())) {
            return false;
        }
        boolean otherwise = chosen.kind() != kind || !Objects.equals(chosen.district(), district);
        if (otherwise && saidKind == null) {
            saidKind = kind;
            saidDistrict = district;
        }
        kind = chosen.kind();
        district = chosen.district();
        line = chosen.line();
        return true;
    }

    /**
     * There is danger: it cannot wait for its turn. Somebody of the programme says so, or that it can wait after all; no term changes by it.
     *
     * @return true when that is different from before
     */
    boolean mark(boolean urgent, Instant now) {
        if (urgent == isUrgent()) {
            return false;
        }
        if (urgent && state == State.CLOSED && response != ResponseKind.ACTION) {
            throw BrokenRule.conflict("contribution.urgent.closed");
        }
        urgentAt = urgent ? now : null;
        return true;
    }

    /** The deadlines are fixed once, with the settings of the day it was received, and do not change when the settings do. */
    void agreeTerm(TermSetting setting, TermSetting.Schedule schedule) {
        if (term != null) {
            return;
        }
        term = setting.kind();
        termAmount = setting.term().amount();
        termUnit = setting.term().unit();
        dueAt = schedule.deadline().due();
        remindAt = schedule.remindAt();
        directorAt = schedule.directorAt();
    }

    /** What an organiser decided about showing it. */
    record Check(String publicText, boolean wordsShown, boolean photoShown, String withheldBecause) {

        /** All of it is shown as it was said. */
        static Check asItWasSaid() {
            return new Check(null, true, true, null);
        }
    }

    /** It was read, and it is decided what the public gets to see: the words, a text without personal data, or why neither. */
    void check(Check decision, Actor by, Instant now) {
        mayBeShown(decision);
        moveTo(State.CHECKED);
        show(decision, by, now);
    }

    /** What the public sees was a mistake, or must change: decided anew, at any time after the first check. */
    void showDifferently(Check decision, String why, Actor by, Instant now) {
        mayBeShown(decision);
        mayBeReason(why);
        if (state == State.RECEIVED) {
            throw BrokenRule.conflict("contribution.show.not-checked");
        }
        show(decision, by, now);
    }

    private void mayBeShown(Check decision) {
        boolean withheld = decision.withheldBecause() != null;
        Rules.check()
            .that(withheld || decision.wordsShown() || decision.publicText() != null, "publicText", "contribution.check.nothing-shown")
            .that(decision.wordsShown() || isInOurWords() || !isSaid(decision.publicText()), "publicText",
                "contribution.check.unchanged")
            .that(!withheld || !decision.wordsShown() && decision.publicText() == null, "withheldBecause", "contribution.check.both")
            .that(decision.publicText() == null || decision.publicText().length() <= MAX_WORDS, "publicText", "contribution.words.long",
                MAX_WORDS, decision.publicText() == null ? 0 : decision.publicText().length())
            .that(!withheld || decision.withheldBecause().length() <= MAX_ADDRESS * 5, "withheldBecause", "contribution.reason.long",
                MAX_ADDRESS * 5)
            .that(!withheld || decision.withheldBecause().length() >= MIN_REASON, "withheldBecause", "contribution.reason.short")
            .orRefuse();
    }

    /** Did somebody of the programme write the words already, as a part of what was said or in minutes? */
    private boolean isInOurWords() {
        return partOf != null || heardAt().isPresent();
    }

    /** Is this text for everyone what was said itself, with nothing taken out? */
    private boolean isSaid(String text) {
        return text != null && text.strip().replaceAll("\\R", "\n").equals(words.strip().replaceAll("\\R", "\n"));
    }

    private void show(Check decision, Actor by, Instant now) {
        boolean withheld = decision.withheldBecause() != null;
        publicText = decision.wordsShown() && isSaid(decision.publicText()) ? null : decision.publicText();
        wordsShown = decision.wordsShown();
        photoShown = photo != null && decision.photoShown() && !withheld;
        withheldBecause = decision.withheldBecause();
        checkedAt = now;
        checkedBy = by.account();
    }

    /**
     * What the programme does with it, and the words for it.
     *
     * @param text    what everyone reads; required for an answer and for a refusal
     * @param because the kind of reason for declining; else null
     * @param later   when, for {@link Reason#LATER}; else null
     * @param main    with which it is joined; else null
     * @param action  the number of the action that it becomes; else null
     */
    public record Response(ResponseKind kind, String text, Reason because, String later, UUID main, String action) {

        public static Response answered(String text) {
            return new Response(ResponseKind.ANSWERED, text, null, null, null, null);
        }

        /** It becomes the action with this number; {@code text} may be null. */
        public static Response action(String action, String text) {
            return new Response(ResponseKind.ACTION, text, null, null, null, action);
        }

        public static Response agenda(String text) {
            return new Response(ResponseKind.AGENDA, text, null, null, null, null);
        }

        /** Others said it too; {@code main} may itself be joined with yet another. */
        public static Response joined(UUID main, String text) {
            return new Response(ResponseKind.JOINED, text, null, null, main, null);
        }

        /** @param later when; asked with {@link Reason#LATER} only */
        public static Response declined(Reason because, String later, String text) {
            return new Response(ResponseKind.DECLINED, text, because, because == Reason.LATER ? later : null, null, null);
        }

        static Response split(String text) {
            return new Response(ResponseKind.SPLIT, text, null, null, null, null);
        }

        /** What was said stays out of messages and logs. */
        @Override
        public String toString() {
            return kind + " response";
        }
    }

    /** Somebody of the programme says what happens with it: answered, an action, the agenda, or declined. Joining and splitting are below. */
    void respond(Response given, Actor by, Instant now) {
        if (given.kind() == ResponseKind.JOINED || given.kind() == ResponseKind.SPLIT) {
            throw new IllegalArgumentException(given + " has a method of its own");
        }
        mayBeSaid(given);
        moveTo(State.ANSWERED);
        take(given, by, now);
    }

    private static void mayBeSaid(Response given) {
        String text = given.text();
        boolean declined = given.kind() == ResponseKind.DECLINED;
        boolean empty = text == null || text.isBlank();
        Rules.check()
            .that(given.kind() != ResponseKind.ANSWERED || !empty, "answer", "contribution.answer.empty")
            .that(!declined || given.because() != null, "because", "contribution.declined.because-missing")
            .that(!declined || !empty && text.strip().length() >= MIN_REASON, "answer", "contribution.declined.text-missing")
            .that(given.because() != Reason.LATER || given.later() != null && !given.later().isBlank(), "later",
                "contribution.declined.later-missing")
            .that(given.later() == null || given.later().length() <= MAX_LATER, "later", "contribution.declined.later-long", MAX_LATER)
            .that(given.kind() != ResponseKind.ACTION || given.action() != null, "action", "contribution.action.missing")
            .that(text == null || text.length() <= MAX_ANSWER, "answer", "contribution.answer.long", MAX_ANSWER)
            .orRefuse();
    }

    private void take(Response given, Actor by, Instant now) {
        response = given.kind();
        answer = given.text() == null || given.text().isBlank() ? null : given.text();
        declinedBecause = given.because();
        later = given.later();
        main = given.main();
        action = given.action();
        answeredAt = now;
        answeredBy = by.account();
    }

    /**
     * Others said this too: from now on it hears what becomes of the main one.
     *
     * @param other  the main one, of the same programme; never one that is joined itself, for that one's main one is meant then
     * @param text   something to say with it; null for nothing
     */
    void joinWith(Contribution other, String text, Actor by, Instant now) {
        Response given = Response.joined(other.id, text);
        mayBeSaid(given);
        Rules.check()
            .that(!other.id.equals(id), "main", "contribution.join.itself")
            .that(other.programme.equals(programme), "main", "contribution.join.other-programme")
            .that(other.state != State.RECEIVED, "main", "contribution.join.main-unchecked")
            .that(other.response != ResponseKind.SPLIT, "main", "contribution.join.main-split")
            .orRefuse();
        if (other.main != null) {
            throw new IllegalArgumentException("A main contribution that is joined itself");
        }
        moveTo(State.ANSWERED);
        take(given, by, now);
    }

    /** What this was joined with was joined with yet another, or is on its own again. */
    void moveAlong(Contribution other) {
        if (response != ResponseKind.JOINED || other.id.equals(id)) {
            throw new IllegalArgumentException("Not joined, or with itself");
        }
        main = other.id;
    }

    /** The joining was a mistake: it waits for a response of its own again. */
    void unjoin(String why) {
        mayBeReason(why);
        if (response != ResponseKind.JOINED) {
            throw BrokenRule.conflict("contribution.join.not-joined");
        }
        waitAgain();
    }

    /** It was put with an action that is about something else: it waits for a response of its own again. */
    void leaveAction(String why) {
        mayBeReason(why);
        if (response != ResponseKind.ACTION) {
            throw BrokenRule.conflict("action.leave.not-from");
        }
        waitAgain();
    }

    private void waitAgain() {
        state = State.CHECKED;
        response = null;
        main = null;
        action = null;
        answer = null;
        answeredAt = null;
        answeredBy = null;
        told = null;
        toldAt = null;
        closedAt = null;
    }

    /**
     * Can everyone read it, and is there still something to come of it? Then others can say: me too.
     *
     * @param actionEnded true when the action that it became has ended; of no meaning when it became none
     */
    public boolean isOpenToOthers(boolean actionEnded) {
        return shownText().isPresent()
            && (state == State.CHECKED || response == ResponseKind.ACTION && !actionEnded || response == ResponseKind.AGENDA);
    }

    /** Is there a response that ended the matter, which can be taken back without undoing something else? */
    boolean mayBeLookedAtAgain() {
        return state == State.CLOSED
            && (response == ResponseKind.ANSWERED || response == ResponseKind.AGENDA || response == ResponseKind.DECLINED);
    }

    /**
     * After a conversation the response is looked at again: it waits for another one, within a term that begins now. That the first
     * response was late, if it was, stays in the register.
     */
    void lookAgain(String why, TermSetting.Schedule schedule) {
        mayBeReason(why);
        if (state != State.CLOSED) {
            throw BrokenRule.conflict("contribution.again.not-closed");
        }
        if (!mayBeLookedAtAgain()) {
            throw BrokenRule.conflict("contribution.again.not-this");
        }
        state = State.CHECKED;
        response = null;
        answer = null;
        declinedBecause = null;
        later = null;
        answeredAt = null;
        answeredBy = null;
        told = null;
        toldAt = null;
        closedAt = null;
        dueAt = schedule.deadline().due();
        remindAt = schedule.remindAt();
        directorAt = schedule.directorAt();
        overdueAt = null;
    }

    /** One of the matters in a contribution that is split. */
    record Part(String text, Kind kind, UUID district, UUID line) {
    }

    /**
     * It is about more than one thing: each becomes a contribution of its own, with the words for it that everyone reads. The original words
     * stay here.
     *
     * @param parts     {@value #FEWEST_PARTS} to {@value #MOST_PARTS}
     * @param isJoined  true when others are joined with this one: they would not know with which part
     * @param codes     a number for each part
     */
    List<Contribution> splitInto(List<Part> parts, boolean isJoined, List<String> codes, Actor by, Instant now) {
        Rules rules = Rules.check()
            .that(parts.size() >= FEWEST_PARTS && parts.size() <= MOST_PARTS, "part1", "contribution.split.parts", FEWEST_PARTS, MOST_PARTS);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            rules.that(part.text() != null && !part.text().isBlank(), "part" + (i + 1), "contribution.split.empty")
                .that(part.text() == null || part.text().length() <= MAX_WORDS, "part" + (i + 1), "contribution.words.long", MAX_WORDS,
                    part.text() == null ? 0 : part.text().length())
                .that(part.kind() != null, "kind" + (i + 1), "contribution.kind.missing");
        }
        rules.orRefuse();
        if (isJoined) {
            throw BrokenRule.conflict("contribution.split.joined");
        }
        moveTo(State.ANSWERED);
        take(Response.split(null), by, now);
        return IntStream.range(0, parts.size()).mapToObj(i -> part(parts.get(i), codes.get(i), by, now)).toList();
    }

    private Contribution part(Part part, String partCode, Actor by, Instant now) {
        Contribution one = new Contribution(partCode, programme, part.kind(), part.text(), null, new Place(part.district(), address), receivedAt);
        one.line = part.line();
        one.partOf = id;
        one.check(new Check(part.text(), false, false, null), by, now);
        return one;
    }

    /** A response was wrong, or badly said: another takes its place, and the sender is told again. */
    void correct(Response better, String why, Actor by, Instant now) {
        mayBeReason(why);
        mayBeSaid(better);
        if (response == null || !response.isCorrectable() || !better.kind().isCorrectable()
            || (response == ResponseKind.ACTION || better.kind() == ResponseKind.ACTION)
                && (response != better.kind() || !Objects.equals(action, better.action()))) {
            throw BrokenRule.conflict("contribution.correct.not-this");
        }
        Rules.check().that(!better.equals(given()), "answer", "contribution.correct.same").orRefuse();
        take(better, by, now);
        mustBeTold();
    }

    private static void mayBeReason(String why) {
        Rules.check()
            .that(why != null && why.strip().length() >= MIN_REASON, "why", "contribution.reason.short")
            .that(why == null || why.length() <= Deed.MAX_TEXT, "why", "contribution.reason.long", Deed.MAX_TEXT)
            .orRefuse();
    }

    /** The response that holds now. */
    Response given() {
        return new Response(response, answer, declinedBecause, later, main, action);
    }

    /** There is something new to tell the sender: it is not finished before that was done. */
    void mustBeTold() {
        if (state != State.ANSWERED && state != State.CLOSED) {
            throw BrokenRule.conflict("contribution.told.too-early");
        }
        state = State.ANSWERED;
        told = null;
        toldAt = null;
        closedAt = null;
    }

    /** No mail reaches the sender: by when a person tells it. */
    void mustBeToldBy(TermSetting.Schedule schedule) {
        tellRemindAt = schedule.remindAt();
        tellBy = schedule.deadline().due();
        tellDirectorAt = schedule.directorAt();
    }

    /** Is there something that the sender has not been told yet? */
    boolean awaitsTelling() {
        return state == State.ANSWERED && told == null;
    }

    /** The sender was told, or it is known why not. */
    void senderWasTold(Told how, Instant now) {
        if (state != State.ANSWERED) {
            throw BrokenRule.conflict("contribution.told.too-early");
        }
        told = how;
        toldAt = now;
    }

    /** Nothing is closed before it is recorded how the sender was told. */
    void close(Instant now) {
        if (told == null) {
            throw BrokenRule.conflict("contribution.close.not-told");
        }
        moveTo(State.CLOSED);
        closedAt = now;
    }

    /** The deadline passed without an answer: everyone can see it from now on. True when it became so just now. */
    boolean becomeOverdue(Instant now) {
        if (overdueAt != null || state == State.ANSWERED || state == State.CLOSED) {
            return false;
        }
        overdueAt = now;
        return true;
    }

    private void moveTo(State next) {
        if (state.ordinal() >= next.ordinal()) {
            throw BrokenRule.conflict("contribution.state." + next);
        }
        if (!state.isFollowedBy(next)) {
            throw BrokenRule.conflict("contribution.state.too-early");
        }
        state = next;
    }

    /** What the register keeps of words that are not public: nobody can read them from it, everybody can check them against it later. */
    public String commitment() {
        return Ids.hash(salt + "\n" + words);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** The number by which it is found: nine digits. */
    public String code() {
        return code;
    }

    /** The number as it is read out: in threes. */
    public String spoken() {
        return code.substring(0, 3) + " " + code.substring(3, 6) + " " + code.substring(6);
    }

    public UUID programme() {
        return programme;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    /** The original words: for the sender and the organisers; for the public only when {@link #areWordsShown}. Lists show {@link #wordsForColleagues}. */
    public String words() {
        return words;
    }

    public Optional<String> wordsLanguage() {
        return Optional.ofNullable(wordsLanguage);
    }

    public Optional<UUID> district() {
        return Optional.ofNullable(district);
    }

    /** A street or spot as it was typed; not public before the check. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** The programme line it belongs to, chosen by somebody of the programme. */
    public Optional<UUID> line() {
        return Optional.ofNullable(line);
    }

    /** The kind that the resident chose, when somebody of the programme chose another kind or district since. */
    Optional<Kind> saidKind() {
        return Optional.ofNullable(saidKind);
    }

    Optional<UUID> saidDistrict() {
        return Optional.ofNullable(saidDistrict);
    }

    /** The contribution of which this is one matter. */
    public Optional<UUID> partOf() {
        return Optional.ofNullable(partOf);
    }

    public Optional<UUID> photo() {
        return Optional.ofNullable(photo);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** By which way it came in. Everyone may know the way; who entered it is for colleagues. */
    public HowItCame how() {
        return how;
    }

    /** The meeting at which it was heard; empty when it came in another way. */
    public Optional<HeardAt> heardAt() {
        return Optional.ofNullable(heardAt).filter(each -> each.meeting() != null);
    }

    public Optional<TermKind> term() {
        return Optional.ofNullable(term);
    }

    /**
     * Why the deadline is that day, by the term that was agreed when it was received. Empty when the calendar has changed since and would
     * lead to another day: a promise is not explained away.
     */
    public Optional<Explanation> deadlineExplained(WorkingCalendar calendar) {
        Deadline deadline = calendar.deadline(receivedAt, new Term(termAmount, termUnit));
        return deadline.due().equals(dueAt) ? Optional.of(deadline.explanation()) : Optional.empty();
    }

    /** The first moment at which it is late: midnight after the last day. */
    public Instant dueAt() {
        return dueAt;
    }

    /** The last moment of the last day on which an answer is in time; for people, who read days. */
    public Instant lastDay() {
        return dueAt.minusSeconds(1);
    }

    public Instant remindAt() {
        return remindAt;
    }

    public Instant directorAt() {
        return directorAt;
    }

    /** Since when everyone can see that the answer is late; empty when it was in time, also when answered afterwards it stays. */
    public Optional<Instant> overdueAt() {
        return Optional.ofNullable(overdueAt);
    }

    /** Did somebody of the programme say that it cannot wait? Only for colleagues. */
    public boolean isUrgent() {
        return urgentAt != null;
    }

    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }

    /** A text for the public beside or instead of the original words. */
    public Optional<String> publicText() {
        return Optional.ofNullable(publicText);
    }

    /** All that the public reads of what was said; empty before the check and when it is withheld. */
    public Optional<String> shownText() {
        String shown = Stream.of(wordsShown ? words : null, publicText).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
    }

    /**
     * All that colleagues read of what was said outside its own page: before the check the words, for somebody must check them; after it no
     * more than everyone. Who must see more gives a reason on its own page ({@link LookAtWords}).
     */
    public String wordsForColleagues() {
        return state == State.RECEIVED ? words : shownText().orElse("");
    }

    /** The language of {@link #wordsForColleagues}; empty when that is not known, as of a text that a colleague wrote. */
    public Optional<String> languageForColleagues() {
        return state == State.RECEIVED || wordsShown ? wordsLanguage() : Optional.empty();
    }

    public boolean areWordsShown() {
        return wordsShown;
    }

    public boolean isPhotoShown() {
        return photoShown;
    }

    public Optional<String> withheldBecause() {
        return Optional.ofNullable(withheldBecause);
    }

    /** The words of the response; empty before, and when there are none beside its kind. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** What the programme does with it; empty before. */
    public Optional<ResponseKind> response() {
        return Optional.ofNullable(response);
    }

    public Optional<Reason> declinedBecause() {
        return Optional.ofNullable(declinedBecause);
    }

    /** When, for what is not done now. */
    public Optional<String> later() {
        return Optional.ofNullable(later);
    }

    /** The one with which it is joined; that one is never joined itself. */
    public Optional<UUID> main() {
        return Optional.ofNullable(main);
    }

    /** The number of the action that it became. */
    public Optional<String> action() {
        return Optional.ofNullable(action);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Told> told() {
        return Optional.ofNullable(told);
    }

    Instant tellRemindAt() {
        return tellRemindAt;
    }

    /** The first moment at which telling the sender is late; null when that was never up to a person. */
    Instant tellBy() {
        return tellBy;
    }

    Instant tellDirectorAt() {
        return tellDirectorAt;
    }

    public Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    String requestHash() {
        return requestHash;
    }
}
