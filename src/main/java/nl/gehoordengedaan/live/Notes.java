package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.shared.BrokenRule;

/** Everything that was noted at meetings. */
@ApplicationScoped
public class Notes {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    @Inject
    DiscussionTables tables;

    void add(Note note) {
        em.persist(note);
    }

    public Optional<Note> byId(UUID id) {
        return Optional.ofNullable(em.find(Note.class, id));
    }

    /** @throws BrokenRule when there is none with this id */
    Note withLock(UUID id) {
        Note found = em.find(Note.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("live.note.missing");
        }
        return found;
    }

    /** The same, as it is now and not as it was read before. */
    Note withFreshLock(UUID id) {
        Note found = withLock(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Everything that was said at this meeting and counts, oldest first; without what was withdrawn. */
    public List<NoteView> of(UUID meeting) {
        Map<UUID, Integer> numbers = tables.of(meeting).stream().collect(Collectors.toMap(DiscussionTable::id, DiscussionTable::number));
        return em.createQuery("select n from Note n where n.meeting = :meeting and n.withdrawnAt is null order by n.notedAt, n.id", Note.class)
            .setParameter("meeting", meeting).getResultStream().map(note -> view(note, numbers)).toList();
    }

    private static NoteView view(Note note, Map<UUID, Integer> numbers) {
        UUID table = note.table().orElse(null);
        return new NoteView(note.id(), note.meeting(), note.words(), note.firstWords().orElse(null), note.kind(), note.language().orElse(null), table,
            table == null ? 0 : numbers.getOrDefault(table, 0), note.line().orElse(null), note.district().orElse(null), note.aboutPeople(),
            note.channel(), note.photo().orElse(null), note.notedAt());
    }

    /** How many things were said there that count. */
    public long count(UUID meeting) {
        return em.createQuery("select count(n) from Note n where n.meeting = :meeting and n.withdrawnAt is null", Long.class)
            .setParameter("meeting", meeting).getSingleResult();
    }

    /** Everything of a meeting whose number of its last change comes after this one, in that order. */
    List<Note> changedAfter(UUID meeting, long number, int most) {
        return em.createQuery("select n from Note n where n.meeting = :meeting and n.changeNumber > :number order by n.changeNumber", Note.class)
            .setParameter("meeting", meeting).setParameter("number", number).setMaxResults(most).getResultList();
    }

    /** What was noted at a table, newest first, also what was withdrawn. */
    List<Note> ofTable(UUID table, int most) {
        return em.createQuery("select n from Note n where n.table = :table order by n.notedAt desc, n.id desc", Note.class).setParameter("table", table)
            .setMaxResults(most).getResultList();
    }

    long countOfTable(UUID table) {
        return em.createQuery("select count(n) from Note n where n.table = :table", Long.class).setParameter("table", table).getSingleResult();
    }

    /** How many count, by table. */
    Map<UUID, Long> countByTable(UUID meeting) {
        return em.createQuery("select n.table, count(n) from Note n where n.meeting = :meeting and n.withdrawnAt is null and n.table is not null"
            + " group by n.table", Object[].class).setParameter("meeting", meeting).getResultStream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    boolean hasCard(String card) {
        return em.createQuery("select count(n) from Note n where n.card = :card", Long.class).setParameter("card", card).getSingleResult() > 0;
    }

    /** Those of these ids that are there. */
    Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("select n.id from Note n where n.id in :ids", UUID.class)
            .setParameter("ids", ids).getResultList());
    }

    /** The list, newest first. */
    List<Note> page(NoteFilter filter, int first, int size) {
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<Note> query = em.createQuery("select n from Note n" + where(filter, parameters) + " order by n.notedAt desc, n.id desc", Note.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }

    long count(NoteFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<Long> query = em.createQuery("select count(n) from Note n" + where(filter, parameters), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String where(NoteFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        add(conditions, parameters, "meeting", filter.meeting(), "n.meeting = :meeting");
        add(conditions, parameters, "table", filter.table(), "n.table = :table");
        add(conditions, parameters, "line", filter.line(), "n.line = :line");
        add(conditions, parameters, "district", filter.district(), "n.district = :district");
        add(conditions, parameters, "kind", filter.kind(), "n.kind = :kind");
        add(conditions, parameters, "channel", filter.channel(), "n.channel = :channel");
        add(conditions, parameters, "language", filter.language(), "n.language = :language");
        add(conditions, parameters, "words", filter.words() == null ? null : "%" + filter.words().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%",
            "(n.words like :words escape '!' or n.firstWords like :words escape '!')");
        switch (filter.show()) {
            case COUNTING -> conditions.add("n.withdrawnAt is null");
            case HIDDEN -> conditions.add("n.hiddenAt is not null");
            case CORRECTED -> conditions.add("n.revision > 1");
            case WITHDRAWN -> conditions.add("n.withdrawnAt is not null");
            case ALL -> { }
        }
        return " where " + String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, Map<String, Object> parameters, String name, Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
