package nl.gehoordengedaan.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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

    /** Removes pictures of forms that were never finished. */
    void removeUnattachedSince(Instant before) {
        em.createQuery("delete from Photo p where p.attachedTo is null and p.keptAt < :before").setParameter("before", before)
            .executeUpdate();
    }
}
