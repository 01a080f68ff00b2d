package nl.gehoordengedaan.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** One mail in the log: what it was about, what it said, and how its sending went. */
@Entity
@Table(name = "mail")
class Mail {

    /** How far its sending is. */
    enum State {
        /** Waits for its turn. */
        QUEUED,
        /** A try was begun and did not tell yet how it ended. */
        TRYING,
        /** The last try failed; there will be another. */
        FAILED,
        /** The mail server took it. */
        ACCEPTED,
        /** No mail can be delivered at this address. */
        REFUSED,
        /** The address was removed before it was sent. */
        FORGOTTEN;

        boolean isFinal() {
            return this == ACCEPTED || this == REFUSED || this == FORGOTTEN;
        }

        static Optional<State> of(String name) {
            return Arrays.stream(values()).filter(state -> state.name().equals(name)).findFirst();
        }
    }

    /** Longer than all time-outs of the connection together. */
    static final Duration LONGEST_TRY = Duration.ofSeconds(90);

    private static final int LONGEST_ANSWER = 500;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_KEPT = 300;

    @Id
    private UUID id;
    @Version
    private int version;
    private String kind;
    private UUID subject;
    private UUID programme;
    private String recipient;
    private String code;
    @Enumerated(EnumType.STRING)
    private Language language;
    private String address;
    @Column(name = "shown_address")
    private String shownAddress;
    private String title;
    private String text;
    private String outgoing;
    private String sender;
    @Column(name = "stop_link")
    private String stopLink;
    private String calendar;
    @Column(name = "calendar_method")
    private String calendarMethod;
    @Enumerated(EnumType.STRING)
    private State state;
    private int attempts;
    private int interrupted;
    private String answer;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "tried_at")
    private Instant triedAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "forget_when_sent")
    private boolean forgetWhenSent;
    @Column(name = "forgotten_at")
    private Instant forgottenAt;

    protected Mail() {
    }

    Mail(UUID id, Letter letter, Instant now) {
        this.id = id;
        this.kind = letter.kind();
        this.subject = letter.subject();
        this.programme = letter.programme();
        this.recipient = letter.to().hash();
        this.state = State.QUEUED;
        this.createdAt = now;
    }

    /** To whom it goes and what it says; the words for the log are without secrets. */
    void says(Letter letter, Language inLanguage, MailText forTheLog) {
        code = letter.text("code");
        if (code != null && code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("The code of a letter has at most " + LONGEST_CODE + " characters");
        }
        language = inLanguage;
        // what is longer is no address, and will be refused
        address = letter.to().address().substring(0, Math.min(letter.to().address().length(), LONGEST_KEPT));
        shownAddress = EmailAddress.masked(address);
        title = forTheLog.title();
        text = forTheLog.body();
    }

    /** What will be sent, word for word; kept until the sending has ended, because a personal link in it is a secret. */
    void keepsUntilSent(MailText words, String senderName, String stopAddress, CalendarPart part) {
        outgoing = words.whole();
        sender = senderName;
        stopLink = stopAddress;
        calendar = part == null ? null : part.file();
        calendarMethod = part == null ? null : part.method();
    }

    /** A try begins. Two at the same time would send twice; one that never told how it ended counts as interrupted after a while. */
    void tryNow(Instant now) {
        if (state.isFinal()) {
            throw new MailNotSent("Mail " + id + " was " + state + " meanwhile");
        }
        if (state == State.TRYING) {
            // a clock that went back is no reason to wait
            if (!now.isBefore(triedAt) && now.isBefore(triedAt.plus(LONGEST_TRY))) {
                throw new MailNotSent("Mail " + id + " is being sent by somebody else");
            }
            interrupted++;
        }
        state = State.TRYING;
        attempts++;
        triedAt = now;
        answer = null;
    }

    void failed(String reason) {
        if (state == State.TRYING) {
            state = State.FAILED;
            answer = shortened(reason);
        }
    }

    void ended(boolean accepted, String serverAnswer, Instant now) {
        state = accepted ? State.ACCEPTED : State.REFUSED;
        answer = shortened(serverAnswer);
        settledAt = now;
        // kept no longer than needed: whom it was about is known by its subject
        address = null;
        outgoing = null;
        stopLink = null;
        calendar = null;
        if (forgetWhenSent) {
            forget(now);
        }
    }

    /** The last mail to somebody who wants to be forgotten. */
    void forgetWhenSent() {
        forgetWhenSent = true;
    }

    /** Words and address go, and every trace by which the person could be known; that something of this kind was sent stays. */
    void forget(Instant now) {
        if (!state.isFinal()) {
            state = State.FORGOTTEN;
            settledAt = now;
        }
        address = null;
        outgoing = null;
        stopLink = null;
        calendar = null;
        answer = null;
        text = "";
        shownAddress = "…";
        recipient = Ids.hash("forgotten " + id);
        forgottenAt = now;
    }

    private static String shortened(String answer) {
        return answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER - 1) + "…";
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    UUID programme() {
        return programme;
    }

    String code() {
        return code;
    }

    Language language() {
        return language;
    }

    String address() {
        return address;
    }

    String shownAddress() {
        return shownAddress;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    MailText outgoing() {
        return MailText.of(outgoing);
    }

    String sender() {
        return sender;
    }

    String stopLink() {
        return stopLink;
    }

    /** The calendar file that goes with it; null for none, and after it was sent. */
    CalendarPart calendar() {
        return calendar == null ? null : new CalendarPart(calendarMethod, calendar);
    }

    State state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    int interrupted() {
        return interrupted;
    }

    String answer() {
        return answer;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant triedAt() {
        return triedAt;
    }

    Instant settledAt() {
        return settledAt;
    }
}
