package nl.gehoordengedaan.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;

/** One party that comes to a meeting: whoever signed up and those who come along, who are a number only. */
@Entity
@Table(name = "sign_up")
public class SignUp {

    /** Most people whom somebody may bring along. */
    static final int MAX_COMPANIONS = 9;
    /** Most people of one party at the door: somebody brings a neighbour along after all. */
    static final int MAX_PRESENT = 20;
    static final int CODE_DIGITS = 6;

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "meeting_id")
    private UUID meeting;
    private String code;
    private int number;
    @Enumerated(EnumType.STRING)
    private SignUpState state;
    private int companions;
    private String name;
    private String email;
    private String phone;
    @Enumerated(EnumType.STRING)
    private Language language;
    private String interpreter;
    private int children;
    private boolean wheelchair;
    private String needs;
    @Column(name = "district_id")
    private UUID district;
    @Enumerated(EnumType.STRING)
    private Invited invited;
    @Column(name = "first_time")
    private Boolean firstTime;
    @Enumerated(EnumType.STRING)
    private Way way;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "signed_up_at")
    private Instant signedUpAt;
    @Column(name = "promoted_at")
    private Instant promotedAt;
    @Column(name = "cancelled_at")
    private Instant cancelledAt;
    @Column(name = "present_at")
    private Instant presentAt;
    @Column(name = "present_people")
    private int presentPeople;
    @Column(name = "no_mail")
    private boolean noMail;
    private UUID letter;
    @Column(name = "request_key")
    private String requestKey;
    @Column(name = "request_hash")
    private String requestHash;
    @Column(name = "needs_removed_at")
    private Instant needsRemovedAt;
    @Column(name = "contact_removed_at")
    private Instant contactRemovedAt;

    protected SignUp() {
    }

    /**
     * Somebody signs up.
     *
     * @param code   by which the party is known at the door, six digits
     * @param number which one it is of this meeting, in order of arrival
     * @param state  has seats, or waits
     */
    SignUp(UUID meeting, String code, int number, SignUpState state, Guest guest, int companions, Wishes wishes, Background background, Instant now) {
        Rules rules = Rules.check();
        guest.check(rules);
        check(rules, companions, wishes);
        rules.orRefuse();
        this.id = Ids.next();
        this.meeting = meeting;
        this.code = code;
        this.number = number;
        this.state = state;
        this.name = guest.name();
        this.email = guest.email();
        this.phone = guest.phone();
        this.language = guest.language();
        this.companions = companions;
        this.district = background.district();
        this.invited = background.invited();
        this.firstTime = background.first();
        this.way = Way.WEB;
        this.signedUpAt = now;
        take(wishes);
    }

    /** By which way, and when somebody of the programme did it: who. */
    void came(Way by, UUID account) {
        way = by;
        enteredBy = by.isForSomebody() ? account : null;
    }

    void cameAs(String key, String hash) {
        requestKey = key;
        requestHash = hash;
    }

    static void check(Rules rules, int companions, Wishes wishes) {
        rules.that(companions >= 0 && companions <= MAX_COMPANIONS, "companions", "signup.companions.wrong", MAX_COMPANIONS);
        wishes.check(rules);
    }

    private void take(Wishes wishes) {
        interpreter = wishes.interpreter();
        children = wishes.children();
        wheelchair = wishes.wheelchair();
        needs = wishes.other();
    }

    /**
     * Comes with more or fewer, or needs something else.
     *
     * @param seats as they stand now, with those of this party given out
     */
    void change(int companionsNow, Wishes wishes, Seats seats) {
        mustCome();
        Rules rules = Rules.check();
        check(rules, companionsNow, wishes);
        rules.that(seats.canEverHold(1 + companionsNow), "companions", "signup.companions.too-many", seats.capacity() == null ? 0 : seats.capacity())
            .orRefuse();
        if (state == SignUpState.IN && !seats.hasMore(companionsNow - companions)) {
            throw BrokenRule.input("companions", "signup.companions.full");
        }
        companions = companionsNow;
        take(wishes);
    }

    /** Does not come after all; the seats are free again. Saying so twice changes nothing. */
    void cancel(Instant now) {
        if (state == SignUpState.CANCELLED) {
            return;
        }
        mustNotBePresent();
        state = SignUpState.CANCELLED;
        cancelledAt = now;
    }

    /**
     * Comes after all: behind all others who signed up meanwhile.
     *
     * @param newNumber the next number of this meeting
     */
    void again(SignUpState newState, int newNumber, Instant now) {
        if (state != SignUpState.CANCELLED) {
            return;
        }
        state = newState;
        number = newNumber;
        cancelledAt = null;
        promotedAt = null;
        signedUpAt = now;
    }

    /** Gets seats: there are enough now, or an organiser made room. */
    void moveUp(Instant now) {
        if (state != SignUpState.WAITING) {
            throw BrokenRule.conflict("signup.not-waiting");
        }
        state = SignUpState.IN;
        promotedAt = now;
    }

    /**
     * Is there. Whoever waited or had cancelled and came all the same is let in by whoever stands at the door.
     *
     * @param people of this party
     */
    void checkIn(int people, Instant now) {
        Rules.check().that(people >= 1 && people <= MAX_PRESENT, "people", "signup.door.people.wrong", MAX_PRESENT).orRefuse();
        state = SignUpState.IN;
        cancelledAt = null;
        if (presentAt == null) {
            presentAt = now;
        }
        presentPeople = people;
    }

    /** Was not there after all: a slip at the door. */
    void checkOut() {
        presentAt = null;
        presentPeople = 0;
    }

    /** Wants no more mail about this; the seats stay. */
    void stopMail() {
        noMail = true;
    }

    /** The last letter that was written: whether it arrived tells whether this person can be reached. */
    void wasWritten(UUID subject) {
        letter = subject;
    }

    /** The meeting is over: what somebody needed is nobody's business any more. */
    void removeNeeds(Instant now) {
        interpreter = null;
        children = 0;
        wheelchair = false;
        needs = null;
        needsRemovedAt = now;
    }

    /** Nobody can tell any more who it was; that somebody came, from which district, stays. */
    void removeContact(Instant now) {
        removeNeeds(needsRemovedAt == null ? now : needsRemovedAt);
        name = null;
        email = null;
        phone = null;
        letter = null;
        requestKey = null;
        requestHash = null;
        contactRemovedAt = now;
    }

    private void mustCome() {
        if (state == SignUpState.CANCELLED) {
            throw BrokenRule.conflict("signup.is-cancelled");
        }
        mustNotBePresent();
    }

    private void mustNotBePresent() {
        if (presentAt != null) {
            throw BrokenRule.conflict("signup.is-present");
        }
    }

    /** Is this the same request, sent again? */
    boolean cameWith(String hash) {
        return hash.equals(requestHash);
    }

    /** Can this person be mailed about the meeting? */
    boolean isMailed() {
        return email != null && !noMail;
    }

    public UUID id() {
        return id;
    }

    public UUID meeting() {
        return meeting;
    }

    /** By which the party is known at the door. */
    String code() {
        return code;
    }

    /** As it is read out: in threes, which stay together and in order between Arabic words too. */
    String spoken() {
        return code.substring(0, CODE_DIGITS / 2) + "\u00a0" + code.substring(CODE_DIGITS / 2);
    }

    int number() {
        return number;
    }

    public SignUpState state() {
        return state;
    }

    int companions() {
        return companions;
    }

    /** How many there are of them. */
    int people() {
        return 1 + companions;
    }

    Guest guest() {
        return new Guest(name, email, phone, language);
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    Language language() {
        return language;
    }

    Wishes wishes() {
        return new Wishes(interpreter, children, wheelchair, needs);
    }

    Background background() {
        return new Background(district, invited, firstTime);
    }

    Way way() {
        return way;
    }

    Optional<UUID> enteredBy() {
        return Optional.ofNullable(enteredBy);
    }

    Instant signedUpAt() {
        return signedUpAt;
    }

    Optional<Instant> promotedAt() {
        return Optional.ofNullable(promotedAt);
    }

    Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    Optional<Instant> presentAt() {
        return Optional.ofNullable(presentAt);
    }

    boolean isPresent() {
        return presentAt != null;
    }

    int presentPeople() {
        return presentPeople;
    }

    boolean hasStoppedMail() {
        return noMail;
    }

    Optional<UUID> letter() {
        return Optional.ofNullable(letter);
    }

    boolean isContactRemoved() {
        return contactRemovedAt != null;
    }
}
