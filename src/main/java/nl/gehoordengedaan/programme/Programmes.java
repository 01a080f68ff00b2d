package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;

/** All programmes of this installation. */
@ApplicationScoped
public class Programmes {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    /** The programme alone; its lists are read when asked for, inside the transaction. */
    public Optional<Programme> byId(UUID id) {
        return Optional.ofNullable(em.find(Programme.class, id));
    }

    public Optional<Programme> bySlug(String slug) {
        return em.createQuery("select p from Programme p where p.slug = :slug", Programme.class).setParameter("slug", slug).getResultStream().findFirst();
    }

    /** By name; the lists of each are read when asked for. */
    public List<Programme> all() {
        return em.createQuery("select p from Programme p order by p.name, p.slug", Programme.class).getResultList();
    }

    /** What a list of programmes shows, by name. */
    public List<ProgrammeSummary> summaries(int first, int most) {
        return em.createQuery("""
                select new nl.gehoordengedaan.programme.ProgrammeSummary(p.id, p.slug, p.name, p.municipality,
                    (select count(l) from ProgrammeLine l where l.programme = p), (select count(d) from District d where d.programme = p),
                    (select count(o) from PartnerOrganisation o where o.programme = p))
                from Programme p order by p.name, p.slug""", ProgrammeSummary.class).setFirstResult(first).setMaxResults(most).getResultList();
    }
}
