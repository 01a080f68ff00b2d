package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** The residents' network of every programme: those who asked to be invited, with the links in their mails. */
@ApplicationScoped
class Invitees {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    /** The one with this address, made when there is none; whoever else asks something for the same address waits. */
    Invitee lockedWith(String email, UUID programme, Language language, Instant now) {
        String normal = Invitee.normal(email);
        // two who come at once with a new address: the database keeps one, and takes its row for whoever is first
        em.createNativeQuery("insert into invitee (id, version, email, programme_id, language, asked_at) values (:id, 0, :email, :programme, "
            + ":language, :now) on duplicate key update email = email").setParameter("id", Ids.next()).setParameter("email", normal)
            .setParameter("programme", programme).setParameter("language", language.name()).setParameter("now", now).executeUpdate();
        return em.createQuery("select i from Invitee i where i.email = :email and i.programme = :programme", Invitee.class)
            .setParameter("email", normal).setParameter("programme", programme).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    String issue(Invitee invitee, boolean asked, Instant now) {
        String secret = Ids.secret();
        em.persist(new InviteeLink(secret, invitee.id(), asked, now));
        return secret;
    }

    Optional<InviteeLink> link(String secret) {
        return Optional.ofNullable(em.find(InviteeLink.class, Ids.hash(secret)));
    }

    Optional<Invitee> byId(UUID id) {
        return Optional.ofNullable(em.find(Invitee.class, id));
    }

    Optional<Invitee> lock(UUID id) {
        return Optional.ofNullable(em.find(Invitee.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean hasLinks(UUID invitee) {
        return !em.createQuery("select l.hash from InviteeLink l where l.invitee = :invitee", String.class).setParameter("invitee", invitee)
            .setMaxResults(1).getResultList().isEmpty();
    }

    /** How many mails were asked for on a page for this address since then, for any programme. */
    long mailsAsked(String email, Instant since) {
        return em.createQuery("select count(l) from InviteeLink l, Invitee i where i.id = l.invitee and i.email = :email and l.asked = true "
            + "and l.madeAt > :since", Long.class).setParameter("email", Invitee.normal(email)).setParameter("since", since).getSingleResult();
    }

    /** The next who must be invited: those who had confirmed by then, in order. */
    List<Invitee> toInvite(UUID programme, Instant confirmedBy, UUID after, int atMost) {
        TypedQuery<Invitee> query = em.createQuery("select i from Invitee i where i.programme = :programme and i.confirmedAt <= :by"
            + (after == null ? "" : " and i.id > :after") + " order by i.id", Invitee.class).setParameter("programme", programme)
            .setParameter("by", confirmedBy);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(atMost).getResultList();
    }

    /** How many are invited to the meetings of this programme, by the language in which they are. */
    Map<Language, Long> confirmed(UUID programme) {
        Map<Language, Long> confirmed = new EnumMap<>(Language.class);
        em.createQuery("select i.language, count(i) from Invitee i where i.programme = :programme and i.confirmedAt is not null group by i.language",
            Object[].class).setParameter("programme", programme).getResultList().forEach(row -> confirmed.put((Language) row[0], (Long) row[1]));
        return confirmed;
    }

    List<Invitee> withEmail(String email) {
        return em.createQuery("select i from Invitee i where i.email = :email order by i.id", Invitee.class)
            .setParameter("email", Invitee.normal(email)).getResultList();
    }

    /** What was asked before this and not confirmed. */
    List<Invitee> unconfirmed(Instant askedBefore, int atMost) {
        return em.createQuery("select i from Invitee i where i.confirmedAt is null and i.askedAt <= :before", Invitee.class)
            .setParameter("before", askedBefore).setMaxResults(atMost).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** With the links in all mails. */
    void remove(Invitee invitee) {
        em.createQuery("delete from InviteeLink l where l.invitee = :invitee").setParameter("invitee", invitee.id()).executeUpdate();
        em.remove(invitee);
    }
}
