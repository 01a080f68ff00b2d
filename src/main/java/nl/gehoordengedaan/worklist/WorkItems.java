package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.workflow.TaskClosed;
import nl.gehoordengedaan.workflow.TaskOpened;

/** All tasks that wait for somebody; follows the processes in their own transactions. */
@ApplicationScoped
public class WorkItems {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void opened(@Observes TaskOpened task) {
        em.persist(new WorkItem(task));
    }

    void closed(@Observes TaskClosed task) {
        em.createQuery("delete from WorkItem w where w.task = :task").setParameter("task", task.task()).executeUpdate();
    }

    /**
     * The tasks of these roles in these programmes, most urgent first.
     *
     * @param step     only this step; null for all
     * @param subjects only about these; null for all
     * @param overdueAt only what was due by then; null for all
     */
    List<WorkItem> page(Collection<UUID> programmes, Collection<Role> roles, String step, Collection<UUID> subjects,
                        Instant overdueAt, int first, int size) {
        if (programmes.isEmpty() || roles.isEmpty() || subjects != null && subjects.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery("select w from WorkItem w where w.programme in :programmes and w.role in :roles"
            + (step == null ? "" : " and w.step = :step") + (subjects == null ? "" : " and w.subject in :subjects") + (overdueAt == null ? "" : " and w.dueAt <= :now")
            + " order by w.dueAt, w.openedAt, w.task", WorkItem.class).setParameter("programmes", programmes).setParameter("roles", roles);
        if (step != null) {
            query.setParameter("step", step);
        }
        if (subjects != null) {
            query.setParameter("subjects", subjects);
        }
        if (overdueAt != null) {
            query.setParameter("now", overdueAt);
        }
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }
}
