package nl.gehoordengedaan.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says in a few words what the subjects of a process are, for lists of tasks and incidents. Each capability with a process has one. */
public interface SubjectInWords {

    /**
     * A subject in words.
     *
     * @param code     the number by which people know it; empty when it has none
     * @param words    what it is about, short
     * @param sort     what sort of thing it is, as the key of a message; empty when there are no sorts
     * @param language ISO 639-1 code of the words; empty when unknown
     */
    record Words(String code, String words, String sort, String language) {
    }

    /** Id of the process. */
    String process();

    /** The subject that people know by this number; empty when there is none. */
    Optional<UUID> numbered(String code);

    /** Subjects in which all these words occur, the newest at most so many; nothing for what cannot be searched by words. */
    default Collection<UUID> saying(String words, int most) {
        return List.of();
    }

    /** The words of each subject that exists. */
    Map<UUID, Words> of(Collection<UUID> subjects);

    /** Those for which nothing that is still to be done can wait: somebody said that there is danger. */
    default Set<UUID> urgent(Collection<UUID> subjects) {
        return Set.of();
    }

    /** Which day a term of a subject is, for subjects that have days of several sorts. @param word the key of a message */
    record Day(Instant due, String word) {
    }

    /** The day that comes next for each of these; nothing where there is only one sort of day. */
    default Map<UUID, Day> days(Collection<UUID> subjects) {
        return Map.of();
    }
}
