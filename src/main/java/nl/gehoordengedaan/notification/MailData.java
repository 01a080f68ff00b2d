package nl.gehoordengedaan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.gehoordengedaan.identity.PersonalData;
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was mailed to somebody. After its term only is known that something of that kind was sent, and when. */
@ApplicationScoped
class MailData implements PersonalData {

    /** Mails about accounts, which are managed by whoever has one. */
    private static final String OF_ACCOUNTS = "identity";

    @Inject
    Mails mails;

    @Inject
    InstantSource clock;

    /** How long the log keeps the words of a mail and the first letter of the address; 1 day or more. */
    @Inject
    @ConfigProperty(name = "mail.log.kept", defaultValue = "P365D")
    Duration kept;

    @Override
    public String kind() {
        return "notification.kept.mail";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", (int) kept.toDays()));
    }

    @Override
    public List<Kept> about(String email) {
        return mails.to(recipient(email)).stream().filter(MailData::isOfResident).map(mail -> new Kept("notification.kept.mail.what",
            List.of(mail.title()), "", mail.createdAt(), mail.createdAt().plus(kept), "notification.kept.mail.why")).toList();
    }

    @Override
    public int erase(String email) {
        List<Mail> all = mails.lockedTo(recipient(email)).stream().filter(MailData::isOfResident).toList();
        all.forEach(mail -> mail.forget(clock.instant()));
        return all.size();
    }

    /** Others may just be writing to somebody who is being erased. */
    @Override
    public boolean isErasedLast() {
        return true;
    }

    @Override
    public int removePast(Instant now, int atMost) {
        List<Mail> old = mails.toForget(now.minus(kept), atMost);
        old.forEach(mail -> mail.forget(now));
        return old.size();
    }

    private static boolean isOfResident(Mail mail) {
        return !mail.kind().split("\\.")[0].equals(OF_ACCOUNTS);
    }

    private static String recipient(String email) {
        return new Recipient(email, Language.NL).hash();
    }
}
