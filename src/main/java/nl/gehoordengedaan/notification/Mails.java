package nl.gehoordengedaan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
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

    Optional<Mail> about(String kind, UUID subject) {
        return entities.createQuery("select m from Mail m where m.kind = :kind and m.subject = :subject", Mail.class)
            .setParameter("kind", kind).setParameter("subject", subject).getResultStream().findFirst();
    }

    /** Only the state, so that the mail itself can be changed in a transaction beside this one and read again. */
    Optional<Mail.State> stateOf(String kind, UUID subject) {
        return entities.createQuery("select m.state from Mail m where m.kind = :kind and m.subject = :subject", Mail.State.class)
            .setParameter("kind", kind).setParameter("subject", subject).getResultStream().findFirst();
    }

    Optional<Mail.State> stateOf(UUID id) {
        return entities.createQuery("select m.state from Mail m where m.id = :id", Mail.State.class)
            .setParameter("id", id).getResultStream().findFirst();
    }
}
