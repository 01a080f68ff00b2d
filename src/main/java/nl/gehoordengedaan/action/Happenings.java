package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What happened with actions; written in the transaction in which it happened. */
@ApplicationScoped
class Happenings {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    @Inject
    Actions actions;

    void happened(@Observes ActionHappened happened) {
        em.persist(new Happening(happened, actions.byId(happened.id()).flatMap(Action::partner).orElse(null)));
    }

    /** With one action, newest first. */
    List<Happening> with(UUID action) {
        return em.createQuery("select h from Happening h where h.action = :action order by h.id desc", Happening.class)
            .setParameter("action", action).getResultList();
    }
}
