package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The walls of all meetings, and the numbers of what changes on them. */
@ApplicationScoped
public class Walls {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    /** The wall of this meeting, taken: whoever else changes something that is noted there waits. Made when there is none yet. */
    Wall withLock(UUID meeting) {
        em.createNativeQuery(
            // taken for oneself at once: an insert that finds the row there would share it first, and two who do wait for each other for ever
            "insert into wall (meeting_id, changes) values (:meeting, 0) on duplicate key update changes = changes")
            .setParameter("meeting", meeting).executeUpdate();
        Wall wall = em.find(Wall.class, meeting, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(wall, LockModeType.PESSIMISTIC_WRITE);
        return wall;
    }

    /** May everyone see it now? */
    boolean isOpen(UUID meeting) {
        Wall wall = em.find(Wall.class, meeting);
        return wall != null && wall.isOpen();
    }

    /** How far those meetings are: how many changes there were, and whether everyone may see it. */
    record Standing(UUID meeting, long changes, boolean open) {
    }

    List<Standing> standings(Collection<UUID> meetings) {
        return meetings.isEmpty() ? List.of() : em.createQuery("select w from Wall w where w.meeting in :meetings", Wall.class)
            .setParameter("meetings", meetings).getResultStream().map(wall -> new Standing(wall.meeting(), wall.changes(), wall.isOpen())).toList();
    }
}
