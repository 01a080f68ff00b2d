package nl.gehoordengedaan.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** Who follows what, with the links in their mails and the news on its way to them. */
@ApplicationScoped
class Follows {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(Follow follow) {
        em.persist(follow);
    }

    void add(FollowLink link) {
        em.persist(link);
    }

    void add(News news) {
        em.persist(news);
    }

    /** The follower with this address, made when there is none; whoever else asks something for the same address waits. */
    Follower lockedWith(String email) {
        String normal = Follower.normal(email);
        // two who come at once with a new address: the database keeps one, and takes its row for whoever is first; "insert ignore" would
        // let all of them read it, and then each wait for the others
        em.createNativeQuery("insert into follower (id, email) values (:id, :email) on duplicate key update email = email")
            .setParameter("id", Ids.next()).setParameter("email", normal).executeUpdate();
        return em.createQuery("select f from Follower f where f.email = :email", Follower.class).setParameter("email", normal)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    Optional<Follower> with(String email) {
        return em.createQuery("select f from Follower f where f.email = :email", Follower.class)
            .setParameter("email", Follower.normal(email)).getResultStream().findFirst();
    }

    Follower follower(UUID id) {
        return em.find(Follower.class, id);
    }

    Optional<Follow> of(Follower follower, UUID subject) {
        return em.createQuery("select f from Follow f where f.follower = :follower and f.subject = :subject", Follow.class)
            .setParameter("follower", follower.id()).setParameter("subject", subject).getResultStream().findFirst();
    }

    Optional<Follow> find(UUID follow) {
        return Optional.ofNullable(em.find(Follow.class, follow));
    }

    /** To remove it; whoever wants to remove the same waits, and then finds it gone. */
    Optional<Follow> lock(UUID follow) {
        return Optional.ofNullable(em.find(Follow.class, follow, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All that this person follows or asked to follow, oldest first. */
    List<Follow> all(UUID follower) {
        return em.createQuery("select f from Follow f where f.follower = :follower order by f.id", Follow.class)
            .setParameter("follower", follower).getResultList();
    }

    /** How many mails were asked for on a page for this follower since then. */
    long mailsAsked(Follower follower, Instant since) {
        return em.createQuery("select count(l) from FollowLink l where l.follower = :follower and l.asked = true and l.madeAt > :since",
            Long.class).setParameter("follower", follower.id()).setParameter("since", since).getSingleResult();
    }

    Optional<FollowLink> link(String secret) {
        return Optional.ofNullable(em.find(FollowLink.class, Ids.hash(secret)));
    }

    boolean anyoneFollows(Collection<UUID> subjects) {
        return !subjects.isEmpty() && !em.createQuery("select f.id from Follow f where f.subject in :subjects and f.confirmedAt is not null",
            UUID.class).setParameter("subjects", subjects).setMaxResults(1).getResultList().isEmpty();
    }

    /** The next followers who must hear this: those who had confirmed when it happened, in order. */
    List<Follow> toTell(News news, int atMost) {
        TypedQuery<Follow> query = em.createQuery("select f from Follow f where f.subject in :subjects and f.confirmedAt <= :happenedAt"
            + (news.toldUpTo() == null ? "" : " and f.id > :after") + " order by f.id", Follow.class)
            .setParameter("subjects", news.subjects()).setParameter("happenedAt", news.happenedAt());
        if (news.toldUpTo() != null) {
            query.setParameter("after", news.toldUpTo());
        }
        return query.setMaxResults(atMost).getResultList();
    }

    Optional<News> news(UUID id) {
        return Optional.ofNullable(em.find(News.class, id));
    }

    void remove(News news) {
        em.remove(news);
    }

    /** This follow goes; with the last one the address goes too. Links in earlier mails of a follower that stays still show what is left. */
    void remove(Follow follow) {
        em.createQuery("update FollowLink l set l.follow = null where l.follow = :follow").setParameter("follow", follow.id()).executeUpdate();
        em.remove(follow);
        em.flush();
        removeWhenNothingIsLeft(follow.follower());
    }

    /** What was asked before this and not confirmed; whoever confirms or stops it meanwhile waits. */
    List<Follow> unconfirmed(Instant askedBefore, int atMost) {
        return em.createQuery("select f from Follow f where f.confirmedAt is null and f.askedAt <= :before", Follow.class)
            .setParameter("before", askedBefore).setMaxResults(atMost).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    int removeLinks(Instant madeBefore, int atMost) {
        List<String> old = em.createQuery("select l.hash from FollowLink l where l.madeAt < :before", String.class)
            .setParameter("before", madeBefore).setMaxResults(atMost).getResultList();
        return old.isEmpty() ? 0 : em.createQuery("delete from FollowLink l where l.hash in :hashes").setParameter("hashes", old).executeUpdate();
    }

    private void removeWhenNothingIsLeft(UUID follower) {
        // somebody may just be asking to follow something else with this address
        em.find(Follower.class, follower, LockModeType.PESSIMISTIC_WRITE);
        if (all(follower).isEmpty()) {
            em.createQuery("delete from FollowLink l where l.follower = :follower").setParameter("follower", follower).executeUpdate();
            em.createQuery("delete from Follower f where f.id = :follower").setParameter("follower", follower).executeUpdate();
        }
    }
}
