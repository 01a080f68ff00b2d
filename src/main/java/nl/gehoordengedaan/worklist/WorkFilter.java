package nl.gehoordengedaan.worklist;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which tasks somebody wants to see, of those this person may see; null stands for "all".
 *
 * @param reach    what this person may see at all
 * @param whose    whose turn it is
 * @param partner  with {@code whose} PARTNER: the organisation
 * @param process  with {@code step}: one kind of task
 * @param subjects only about these
 */
record WorkFilter(Reach reach, Whose whose, UUID partner, String process, String step, Due due, Collection<UUID> subjects, Sort sort) {

    /**
     * What somebody may see: all tasks of programmes, and the tasks of organisations.
     *
     * @param partners of those programmes, in the order in which they are read; for sorting
     */
    record Reach(Set<UUID> programmes, Set<UUID> organisations, List<UUID> partners) {

        boolean isNothing() {
            return programmes.isEmpty() && organisations.isEmpty();
        }
    }

    /** Whose turn it is. */
    enum Whose {
        OURS,
        PARTNER
    }

    /** By when it must be done. */
    enum Due {
        LATE,
        TODAY,
        WEEK,
        LATER
    }

    /** What comes first. */
    enum Sort {
        DUE,
        NEWEST,
        PARTNER
    }

    static <E extends Enum<E>> Optional<E> named(String text, E[] values) {
        return Arrays.stream(values).filter(each -> each.name().equalsIgnoreCase(text)).findFirst();
    }

    WorkFilter due(Due other) {
        return new WorkFilter(reach, whose, partner, process, step, other, subjects, sort);
    }

    boolean findsNothing() {
        return reach.isNothing() || subjects != null && subjects.isEmpty();
    }
}
