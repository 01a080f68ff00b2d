package nl.gehoordengedaan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All mails in the log. */
@ApplicationScoped
class Mails {

    @PersistenceContext
    EntityManager entities;

    void add(Mail mail) {
        entities.persist(mail);
    }

    Optional<Mail> with(UUID id) {
        return Optional.ofNullable(entities.find(Mail.class, id));
    }

    Optional<Mail> of(Letter letter) {
        return entities.createQuery("select m from Mail m where m.kind = :kind and m.subject = :subject and m.recipient = :recipient",
            Mail.class).setParameter("kind", letter.kind()).setParameter("subject", letter.subject())
            .setParameter("recipient", letter.to().hash()).getResultStream().findFirst();
    }

    /** The mail of this kind about this, to one person; empty when none was written. */
    Optional<UUID> about(String kind, UUID subject) {
        return entities.createQuery("select m.id from Mail m where m.kind = :kind and m.subject = :subject", UUID.class)
            .setParameter("kind", kind).setParameter("subject", subject).getResultStream().findFirst();
    }

    Set<UUID> refusedAmong(Collection<UUID> subjects) {
        return Set.copyOf(entities.createQuery("select distinct m.subject from Mail m where m.subject in :subjects and m.state = :state",
            UUID.class).setParameter("subjects", subjects).setParameter("state", Mail.State.REFUSED).getResultList());
    }

    Map<Mail.State, Long> counts(String kind, UUID subject) {
        Map<Mail.State, Long> counts = new EnumMap<>(Mail.State.class);
        entities.createQuery("select m.state, count(m) from Mail m where m.kind = :kind and m.subject = :subject group by m.state",
            Object[].class).setParameter("kind", kind).setParameter("subject", subject).getResultList()
            .forEach(row -> counts.put((Mail.State) row[0], (Long) row[1]));
        return counts;
    }

    /** Only the state, so that the mail itself can be changed in a transaction beside this one and read again. */
    Optional<Mail.State> stateOf(Letter letter) {
        return entities.createQuery("select m.state from Mail m where m.kind = :kind and m.subject = :subject and m.recipient = :recipient",
            Mail.State.class).setParameter("kind", letter.kind()).setParameter("subject", letter.subject())
            .setParameter("recipient", letter.to().hash()).getResultStream().findFirst();
    }

    Optional<Mail.State> stateOf(UUID id) {
        return entities.createQuery("select m.state from Mail m where m.id = :id", Mail.State.class)
            .setParameter("id", id).getResultStream().findFirst();
    }

    /** All mails to this person of which something is still known. */
    List<Mail> to(String recipient) {
        return mailsTo(recipient).getResultList();
    }

    /** The same, to change them; a try that is under way ends first or finds them changed. */
    List<Mail> lockedTo(String recipient) {
        return mailsTo(recipient).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<Mail> mailsTo(String recipient) {
        return entities.createQuery("select m from Mail m where m.recipient = :recipient order by m.id", Mail.class)
            .setParameter("recipient", recipient);
    }

    /** Mails older than this of which words and address are still known. */
    List<Mail> toForget(Instant createdBefore, int atMost) {
        return entities.createQuery("select m from Mail m where m.forgottenAt is null and m.createdAt < :before", Mail.class)
            .setParameter("before", createdBefore).setMaxResults(atMost).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    int triesOf(UUID id) {
        return entities.createQuery("select m.attempts from Mail m where m.id = :id", Integer.class).setParameter("id", id).getSingleResult();
    }

    /** The newest mails that were added before this one; without one, the newest of all. Newest first. */
    List<MailLine> older(MailFilter filter, UUID than, int atMost) {
        return lines(filter, than == null ? "" : " and m.id < :than", than, " order by m.id desc", atMost);
    }

    /** The mails that were added next after this one. Newest first. */
    List<MailLine> newer(MailFilter filter, UUID than, int atMost) {
        List<MailLine> lines = new ArrayList<>(lines(filter, " and m.id > :than", than, " order by m.id", atMost));
        Collections.reverse(lines);
        return lines;
    }

    /** The kinds of letter that were ever sent. */
    List<String> kinds() {
        return entities.createQuery("select distinct m.kind from Mail m", String.class).getResultList();
    }

    private List<MailLine> lines(MailFilter filter, String boundary, UUID than, String order, int atMost) {
        if (filter.programmes() != null && filter.programmes().isEmpty()) {
            return List.of();
        }
        TypedQuery<MailLine> query = entities.createQuery("select new nl.gehoordengedaan.notification.MailLine(m.id, m.kind, m.code, m.language, "
            + "m.shownAddress, m.title, m.state, m.attempts, m.createdAt, m.settledAt) from Mail m where 1 = 1"
            + (filter.programmes() == null ? "" : " and m.programme in :programmes")
            + (filter.code() == null ? "" : " and m.code = :code")
            + (filter.kind() == null ? "" : " and m.kind = :kind")
            + (filter.state() == null ? "" : " and m.state = :state")
            + boundary + order, MailLine.class);
        set(query, "programmes", filter.programmes());
        set(query, "code", filter.code());
        set(query, "kind", filter.kind());
        set(query, "state", filter.state());
        set(query, "than", than);
        return query.setMaxResults(atMost).getResultList();
    }

    private static void set(TypedQuery<?> query, String parameter, Object value) {
        if (value != null) {
            query.setParameter(parameter, value);
        }
    }
}
