package nl.gehoordengedaan.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;

/** All pictures. */
@ApplicationScoped
public class Photos {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(Photo photo) {
        em.persist(photo);
    }

    public Optional<Photo> byId(UUID id) {
        return Optional.ofNullable(em.find(Photo.class, id));
    }

    /**
     * The picture belongs to this from now on.
     *
     * @throws BrokenRule when it is not there any more, or belongs to something else
     */
    public void attach(UUID photo, UUID thing) {
        byId(photo).orElseThrow(() -> BrokenRule.input("photo", "photo.gone")).attachTo(thing);
    }

    /**
     * The picture belongs to this from now on, and this is what can be seen on it.
     *
     * @param alternative in words, for whoever cannot see it; null when it was not said
     */
    public void attach(UUID photo, UUID thing, String alternative) {
        attach(photo, thing);
        describe(photo, alternative);
    }

    /** Says in words what can be seen on it; null when nobody has. */
    public void describe(UUID photo, String alternative) {
        byId(photo).orElseThrow(() -> BrokenRule.input("photo", "photo.gone")).describe(alternative);
    }

    /** What can be seen on it, in words; empty when nobody has said it. Does not read the picture itself. */
    public Optional<String> alternativeOf(UUID photo) {
        return em.createQuery("select p.alternative from Photo p where p.id = :id and p.alternative is not null", String.class)
            .setParameter("id", photo).getResultStream().findFirst();
    }

    /** Removes pictures of forms that were never finished. @return how many, at most that many at once */
    int removeUnattachedSince(Instant before, int atMost) {
        List<UUID> unclaimed = em.createQuery("select p.id from Photo p where p.attachedTo is null and p.keptAt < :before", UUID.class)
            .setParameter("before", before).setMaxResults(atMost).getResultList();
        return unclaimed.isEmpty() ? 0 : em.createQuery("delete from Photo p where p.id in :ids and p.attachedTo is null")
            .setParameter("ids", unclaimed).executeUpdate();
    }
}
