package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.gehoordengedaan.shared.BrokenRule;

/** All programmes of this installation. */
@ApplicationScoped
public class Programmes {

    private static final String BY_NAME = "select p from Programme p order by p.name, p.slug";

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    @PersistenceUnit(unitName = "gehoord")
    EntityManagerFactory units;

    /** Inside an act: the programme, whose lists are read when asked for. */
    public Optional<Programme> byId(UUID id) {
        return Optional.ofNullable(em.find(Programme.class, id));
    }

    /** Inside an act: the programme, whose lists are read when asked for. */
    public Optional<Programme> bySlug(String slug) {
        return bySlug(em, slug);
    }

    /** What this view shows of a programme, lists and all; for pages, which read without a transaction. */
    public <T> Optional<T> view(String slug, Function<Programme, T> view) {
        return reading(own -> bySlug(own, slug).map(view));
    }

    /** What this view shows of every programme, by name. */
    public <T> List<T> viewAll(Function<Programme, T> view) {
        return reading(own -> own.createQuery(BY_NAME, Programme.class).getResultList().stream().map(view).toList());
    }

    /** What a list of programmes shows, by name. */
    public List<ProgrammeSummary> summaries(int first, int most) {
        return em.createQuery("""
                select new nl.gehoordengedaan.programme.ProgrammeSummary(p.id, p.slug, p.name, p.municipality,
                    (select count(l) from ProgrammeLine l where l.programme = p), (select count(d) from District d where d.programme = p),
                    (select count(o) from PartnerOrganisation o where o.programme = p))
                from Programme p order by p.name, p.slug""", ProgrammeSummary.class).setFirstResult(first).setMaxResults(most).getResultList();
    }

    public long count() {
        return em.createQuery("select count(p) from Programme p", Long.class).getSingleResult();
    }

    /** Lays something over all programmes in memory and tells what came of it; nothing is kept. Outside a transaction only. */
    <T> T tryOnAll(Function<List<Programme>, T> trial) {
        return reading(own -> trial.apply(own.createQuery(BY_NAME, Programme.class).getResultList()));
    }

    /** All programmes, which nobody else may import into until this transaction ends. */
    List<Programme> allLocked() {
        return em.createQuery(BY_NAME, Programme.class).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    void add(Programme programme) {
        em.persist(programme);
    }

    /** Writes now, so that it is heard now when somebody else has just added the same. */
    void write() {
        try {
            em.flush();
        } catch (PersistenceException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException) {
                    throw BrokenRule.conflict("programme.import.meanwhile");
                }
            }
            throw failure;
        }
    }

    private static Optional<Programme> bySlug(EntityManager em, String slug) {
        return em.createQuery("select p from Programme p where p.slug = :slug", Programme.class).setParameter("slug", slug).getResultList().stream()
                .findFirst();
    }

    private <T> T reading(Function<EntityManager, T> read) {
        EntityManager own = units.createEntityManager();
        try {
            return read.apply(own);
        } finally {
            own.close();
        }
    }
}
