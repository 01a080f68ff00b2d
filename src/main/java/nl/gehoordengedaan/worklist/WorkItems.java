package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gehoordengedaan.workflow.SubjectInWords;
import nl.gehoordengedaan.workflow.TaskClosed;
import nl.gehoordengedaan.workflow.TaskOpened;
import nl.gehoordengedaan.workflow.UrgencyChanged;
import nl.gehoordengedaan.worklist.WorkFilter.Reach;
import nl.gehoordengedaan.worklist.WorkFilter.Sort;

/** All tasks that wait for somebody; follows the processes in their own transactions. */
@ApplicationScoped
public class WorkItems {

    private static final String URGENT_FIRST = "w.calm, w.dueSort, w.openedAt, w.task";

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    @Inject
    FinishedTasks finishedTasks;

    @Inject
    @Any
    Instance<SubjectInWords> inWords;

    /** How much must be done when. */
    record Counts(long late, long today, long week) {
    }

    void opened(@Observes TaskOpened task) {
        boolean urgent = inWords.stream().filter(each -> each.process().equals(task.process()))
            .anyMatch(each -> each.urgent(Set.of(task.subject())).contains(task.subject()));
        em.persist(new WorkItem(task, urgent));
    }

    void urgency(@Observes UrgencyChanged change) {
        em.createQuery("update WorkItem w set w.calm = :calm where w.subject = :subject").setParameter("calm", change.urgent() ? 0 : 1)
            .setParameter("subject", change.subject()).executeUpdate();
    }

    void closed(@Observes TaskClosed task) {
        if (task.done()) {
            Optional.ofNullable(em.find(WorkItem.class, task.task())).ifPresent(finishedTasks::note);
        }
        em.createQuery("delete from WorkItem w where w.task = :task").setParameter("task", task.task()).executeUpdate();
    }

    /** One page of the list. What has no term comes last. */
    List<WorkItem> page(WorkFilter filter, Week week, int first, int size) {
        if (filter.findsNothing()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, week, parameters);
        String order = order(filter, parameters);
        return query("select w from WorkItem w where " + where + " order by " + order, WorkItem.class, parameters)
            .setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** The next ones after this one, urgent first, for a file of any length; the first ones after null. */
    List<WorkItem> after(WorkFilter filter, Week week, WorkItem last, int size) {
        if (filter.findsNothing()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, week, parameters);
        if (last != null) {
            where += " and (w.calm > :calm or w.calm = :calm and w.dueSort >= :due"
                + " and (w.dueSort > :due or w.openedAt > :opened or w.openedAt = :opened and w.task > :task))";
            parameters.put("calm", last.calm());
            parameters.put("due", last.dueSort());
            parameters.put("opened", last.openedAt());
            parameters.put("task", last.task());
        }
        return query("select w from WorkItem w where " + where + " order by " + URGENT_FIRST, WorkItem.class, parameters)
            .setMaxResults(size).getResultList();
    }

    /** How many are late, must be done today and this week, whatever the filter says about that. Reads no further than this week. */
    Counts counts(WorkFilter filter, Week week) {
        if (filter.findsNothing()) {
            return new Counts(0, 0, 0);
        }
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter.due(null), week, parameters);
        parameters.put("now", week.now());
        parameters.put("today", week.today());
        parameters.put("week", week.week());
        Object[] counted = query("""
            select sum(case when w.dueSort <= :now then 1 else 0 end),
              sum(case when w.dueSort > :now and w.dueSort <= :today then 1 else 0 end),
              sum(case when w.dueSort > :today then 1 else 0 end)
            from WorkItem w where w.dueSort <= :week and\s""" + where, Object[].class, parameters).getSingleResult();
        return new Counts(number(counted[0]), number(counted[1]), number(counted[2]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, Map<String, Object> parameters) {
        TypedQuery<T> query = em.createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String where(WorkFilter filter, Week week, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        conditions.add(within(filter.reach(), parameters));
        if (filter.whose() == WorkFilter.Whose.OURS) {
            conditions.add("w.organisation is null");
        } else if (filter.whose() == WorkFilter.Whose.PARTNER) {
            conditions.add("w.organisation = :partner");
            parameters.put("partner", filter.partner());
        }
        if (filter.step() != null) {
            conditions.add("w.process = :process and w.step = :step");
            parameters.put("process", filter.process());
            parameters.put("step", filter.step());
        }
        if (filter.subjects() != null) {
            conditions.add("w.subject in :subjects");
            parameters.put("subjects", filter.subjects());
        }
        if (filter.due() != null) {
            conditions.add(due(filter.due(), week, parameters));
        }
        return String.join(" and ", conditions);
    }

    private static String within(Reach reach, Map<String, Object> parameters) {
        List<String> either = new ArrayList<>();
        if (!reach.programmes().isEmpty()) {
            either.add("w.programme in :programmes");
            parameters.put("programmes", reach.programmes());
        }
        if (!reach.organisations().isEmpty()) {
            either.add("w.organisation in :organisations");
            parameters.put("organisations", reach.organisations());
        }
        return "(" + String.join(" or ", either) + ")";
    }

    private static String due(WorkFilter.Due due, Week week, Map<String, Object> parameters) {
        return switch (due) {
            case LATE -> {
                parameters.put("now", week.now());
                yield "w.dueSort <= :now";
            }
            case TODAY -> {
                parameters.put("now", week.now());
                parameters.put("today", week.today());
                yield "w.dueSort > :now and w.dueSort <= :today";
            }
            case WEEK -> {
                parameters.put("today", week.today());
                parameters.put("week", week.week());
                yield "w.dueSort > :today and w.dueSort <= :week";
            }
            case LATER -> {
                parameters.put("week", week.week());
                yield "w.dueSort > :week";
            }
        };
    }

    private static String order(WorkFilter filter, Map<String, Object> parameters) {
        if (filter.sort() == Sort.NEWEST) {
            return "w.openedAt desc, w.task desc";
        }
        if (filter.sort() != Sort.PARTNER || filter.reach().partners().isEmpty()) {
            return URGENT_FIRST;
        }
        StringBuilder byName = new StringBuilder("case");
        for (int i = 0; i < filter.reach().partners().size(); i++) {
            byName.append(" when w.organisation = :p").append(i).append(" then ").append(i);
            parameters.put("p" + i, filter.reach().partners().get(i));
        }
        return byName + " else " + filter.reach().partners().size() + " end, " + URGENT_FIRST;
    }
}
