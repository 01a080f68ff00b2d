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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    static final int CODE_DIGITS = 9;

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
    @Column(name = "photo_id")
    private UUID photo;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Embedded
    private HowItCame how;
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
    private Told told;
    @Column(name = "told_at")
    private Instant toldAt;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Contribution() {
    }

    /**
     * Somebody says something.
     *
     * @param code       the number by which it can be found and read out, {@value #CODE_DIGITS} digits
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

    void cameAs(String key, String hash) {
        requestKey = key;
        requestHash = hash;
    }

    void showsPhoto(UUID photo) {
        this.photo = photo;
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
    void showDifferently(Check decision, Actor by, Instant now) {
        mayBeShown(decision);
        if (state == State.RECEIVED) {
            throw BrokenRule.conflict("contribution.show.not-checked");
        }
        show(decision, by, now);
    }

    private void mayBeShown(Check decision) {
        boolean withheld = decision.withheldBecause() != null;
        Rules.check()
            .that(withheld || decision.wordsShown() || decision.publicText() != null, "publicText", "contribution.check.nothing-shown")
            .that(!withheld || !decision.wordsShown() && decision.publicText() == null, "withheldBecause", "contribution.check.both")
            .that(decision.publicText() == null || decision.publicText().length() <= MAX_WORDS, "publicText", "contribution.words.long",
                MAX_WORDS, decision.publicText() == null ? 0 : decision.publicText().length())
            .that(!withheld || decision.withheldBecause().length() <= MAX_ADDRESS * 5, "withheldBecause", "contribution.reason.long",
                MAX_ADDRESS * 5)
            .that(!withheld || decision.withheldBecause().length() >= MIN_REASON, "withheldBecause", "contribution.reason.short")
            .orRefuse();
    }

    private void show(Check decision, Actor by, Instant now) {
        boolean withheld = decision.withheldBecause() != null;
        publicText = decision.publicText();
        wordsShown = decision.wordsShown();
        photoShown = photo != null && decision.photoShown() && !withheld;
        withheldBecause = decision.withheldBecause();
        checkedAt = now;
        checkedBy = by.account();
    }

    /** Somebody of the programme answers. */
    void answer(String text, Actor by, Instant now) {
        Rules.check()
            .that(text != null && !text.isBlank(), "answer", "contribution.answer.empty")
            .that(text == null || text.length() <= MAX_ANSWER, "answer", "contribution.answer.long", MAX_ANSWER)
            .orRefuse();
        moveTo(State.ANSWERED);
        answer = text;
        answeredAt = now;
        answeredBy = by.account();
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

    public UUID programme() {
        return programme;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    /** The original words: for the sender and the organisers; for the public only when {@link #areWordsShown}. */
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

    public boolean areWordsShown() {
        return wordsShown;
    }

    public boolean isPhotoShown() {
        return photoShown;
    }

    public Optional<String> withheldBecause() {
        return Optional.ofNullable(withheldBecause);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Told> told() {
        return Optional.ofNullable(told);
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
