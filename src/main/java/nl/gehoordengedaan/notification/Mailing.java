package nl.gehoordengedaan.notification;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** Lets one person know something by mail, once. */
@UseCase
public class Mailing {

    /** The process that sends one queued mail: {@code bpmn/notification.bpmn}. */
    static final String PROCESS = "notification";

    @Inject
    Mails mails;

    @Inject
    RecordTry tries;

    @Inject
    Wording wording;

    @Inject
    MailServer server;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    /**
     * Sends this letter now: for a step of a process, which is tried again when this fails. The try and its outcome are recorded in
     * transactions of their own: when the step is rolled back after the mail has left, it is not sent again.
     *
     * @throws RuntimeException when it may go well later
     */
    public Outcome send(Letter letter) {
        Optional<Outcome> earlier = mails.stateOf(letter).flatMap(Mailing::outcome);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        MailText words = wording.words(letter);
        Language language = wording.language(letter);
        UUID id = tries.begin(letter, language, wording.forTheLog(words, letter));
        return deliver(id, () -> envelope(id, letter.to().address(), letter.text("programmeName"), language, words, letter.text("stopLink"), letter.calendar()));
    }

    /**
     * Sends this letter soon, by a process of its own that tries until it succeeds: for an act, in whose transaction the letter is kept.
     * Does nothing when it was queued or sent before.
     */
    public void queue(Letter letter) {
        write(letter).ifPresent(mail -> processes.start(PROCESS, mail, letter.programme()));
    }

    /** The same, and after it was sent the log does not know any more what it said or to whom it went: the last mail to somebody who is erased. */
    public void queueAndForget(Letter letter) {
        written(letter).ifPresent(mail -> {
            mail.forgetWhenSent();
            processes.start(PROCESS, mail.id(), letter.programme());
        });
    }

    /**
     * Writes this letter, to be sent by a step of the caller's own process with {@link #sendWritten}: for an act whose process must know
     * how the sending ended.
     *
     * @return id of the mail in the log; empty when it was written before
     */
    public Optional<UUID> write(Letter letter) {
        return written(letter).map(Mail::id);
    }

    private Optional<Mail> written(Letter letter) {
        if (mails.stateOf(letter).isPresent()) {
            return Optional.empty();
        }
        MailText words = wording.words(letter);
        Mail mail = new Mail(Ids.next(), letter, clock.instant());
        mail.says(letter, wording.language(letter), wording.forTheLog(words, letter));
        mail.keepsUntilSent(words, letter.text("programmeName"), letter.text("stopLink"), letter.calendar());
        mails.add(mail);
        return Optional.of(mail);
    }

    /** Was a letter of this kind about this written before, to anybody? */
    public boolean isWritten(String kind, UUID subject) {
        return mails.about(kind, subject).isPresent();
    }

    /** Is it known that this letter cannot be delivered? */
    public boolean isRefused(String kind, UUID subject) {
        return mails.about(kind, subject).flatMap(mails::stateOf).filter(Mail.State.REFUSED::equals).isPresent();
    }

    /** Of these subjects: those about which a letter cannot be delivered. */
    public Set<UUID> refusedAmong(Collection<UUID> subjects) {
        return subjects.isEmpty() ? Set.of() : mails.refusedAmong(subjects);
    }

    /**
     * How far the letters of one kind about one subject are, each to somebody else.
     *
     * @param waiting   not sent yet; they are tried again when the mail server was away
     * @param delivered the mail server took them
     * @param refused   nobody can be reached there
     */
    public record Progress(long waiting, long delivered, long refused) {
    }

    public Progress progress(String kind, UUID subject) {
        Map<Mail.State, Long> counts = mails.counts(kind, subject);
        long delivered = counts.getOrDefault(Mail.State.ACCEPTED, 0L);
        long refused = counts.getOrDefault(Mail.State.REFUSED, 0L);
        long forgotten = counts.getOrDefault(Mail.State.FORGOTTEN, 0L);
        return new Progress(counts.values().stream().mapToLong(Long::longValue).sum() - delivered - refused - forgotten, delivered, refused);
    }

    /** How often it was tried to send this letter. */
    public int tries(String kind, UUID subject) {
        return mails.about(kind, subject).map(mails::triesOf).orElse(0);
    }

    /**
     * Sends the letter of this kind about this that was written before. For a step of a process, which is tried again when this fails.
     *
     * @return how it ended; empty when no such letter was written or its address was removed, because there is nobody to write to
     * @throws RuntimeException when it may go well later
     */
    public Optional<Outcome> sendWritten(String kind, UUID subject) {
        return mails.about(kind, subject).flatMap(this::sendQueued);
    }

    /** A letter of this kind about this that has not left yet does not leave any more, and the log does not know what it said. */
    public void withdraw(String kind, UUID subject) {
        mails.about(kind, subject).flatMap(mails::with).filter(mail -> !mail.state().isFinal()).ifPresent(mail -> mail.forget(clock.instant()));
    }

    /** Was this letter written before? Whoever puts a new link in a letter asks first, or the link of the mail that left would be ended for nothing. */
    public boolean isWritten(String kind, UUID subject, Recipient to) {
        return mails.stateOf(new Letter(kind, subject, null, to, Map.of())).isPresent();
    }

    Optional<Outcome> sendQueued(UUID id) {
        Mail.State state = mails.stateOf(id).orElseThrow();
        if (state.isFinal()) {
            return outcome(state);
        }
        tries.begin(id);
        return Optional.of(deliver(id, () -> {
            Mail mail = mails.with(id).orElseThrow();
            return envelope(id, mail.address(), mail.sender(), mail.language(), mail.outgoing(), mail.stopLink(), mail.calendar());
        }));
    }

    private Envelope envelope(UUID id, String address, String sender, Language language, MailText words, String stopLink,
                              CalendarPart calendar) {
        return new Envelope(id, clock.instant(), address, sender, language, words, wording.html(words, language, sender), stopLink, calendar);
    }

    private Outcome deliver(UUID id, Supplier<Envelope> envelope) {
        MailServer.Answer answer;
        try {
            answer = server.deliver(envelope.get());
        } catch (RuntimeException failed) {
            tries.failed(id, failed instanceof MailNotSent ? failed.getMessage() : failed.getClass().getSimpleName());
            throw failed;
        }
        tries.ended(id, answer.accepted(), answer.words());
        return answer.accepted() ? Outcome.ACCEPTED : Outcome.REFUSED;
    }

    private static Optional<Outcome> outcome(Mail.State state) {
        return switch (state) {
            case ACCEPTED -> Optional.of(Outcome.ALREADY_SENT);
            case REFUSED -> Optional.of(Outcome.REFUSED);
            default -> Optional.empty();
        };
    }
}
