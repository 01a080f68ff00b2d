package nl.gehoordengedaan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All requests that were carried out under a key, for as long as they are kept. */
@ApplicationScoped
class ApiRequests {

    private static final int AT_A_TIME = 100;

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    /**
     * True when this key is new. Whoever comes with the same key waits here until the first is done or undone: the database's own key
     * decides who is first.
     */
    boolean isNew(String key, String body, Instant now) {
        return em.createNativeQuery("insert ignore into api_request (request_key, body_hash, status, received_at) values (?1, ?2, 0, ?3)")
            .setParameter(1, key).setParameter(2, body).setParameter(3, now).executeUpdate() == 1;
    }

    Optional<ApiRequest> byKey(String key) {
        return Optional.ofNullable(em.find(ApiRequest.class, key));
    }

    /** A few at a time, and never those that somebody else is looking at. */
    void forgetThoseBefore(Instant moment) {
        @SuppressWarnings("unchecked")
        List<String> old = em.createNativeQuery("select request_key from api_request where received_at < ?1 limit " + AT_A_TIME
            + " for update skip locked", String.class).setParameter(1, moment).getResultList();
        if (!old.isEmpty()) {
            em.createQuery("delete from ApiRequest r where r.key in :old").setParameter("old", old).executeUpdate();
        }
    }

    /** Everything that was changed stands in the database now, with its new version. */
    void flush() {
        em.flush();
    }
}
