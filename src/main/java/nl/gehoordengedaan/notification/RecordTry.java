package nl.gehoordengedaan.notification;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.UseCase;

/**
 * Writes down that a mail is about to be sent, and how that ended. In a transaction of its own: what happened outside cannot be rolled
 * back with the step, and after a crash it must be visible that the mail may have left.
 */
@UseCase
class RecordTry {

    @Inject
    Mails mails;

    @Inject
    InstantSource clock;

    /** @return id of the mail in the log, the same at every try */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID begin(Letter letter, Language language, MailText forTheLog) {
        Optional<Mail> before = mails.of(letter);
        Mail mail = before.orElseGet(() -> new Mail(Ids.next(), letter, clock.instant()));
        mail.says(letter, language, forTheLog);
        mail.tryNow(clock.instant());
        if (before.isEmpty()) {
            mails.add(mail);
        }
        return mail.id();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(UUID id) {
        mails.with(id).orElseThrow().tryNow(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID id, String reason) {
        mails.with(id).orElseThrow().failed(reason);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ended(UUID id, boolean accepted, String answer) {
        mails.with(id).orElseThrow().ended(accepted, answer, clock.instant());
    }
}
