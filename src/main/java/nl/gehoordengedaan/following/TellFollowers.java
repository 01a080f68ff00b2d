package nl.gehoordengedaan.following;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** Something happened that everyone can see: whoever follows it hears it. To be called in the act in which it happens. */
@UseCase
public class TellFollowers {

    @Inject
    Follows follows;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    /**
     * Writes the news down with the change; afterwards {@code bpmn/following.bpmn} sends the letter to each follower of any of these things
     * once, in the follower's own language. When nobody follows, nothing is written.
     * <p>
     * The letter also gets {@code followedPath} and {@code followedCode} (what this reader follows), {@code followSecret} and
     * {@code stopLink}; it ends with {@code <#include "/following/letter-end.ftl">}.
     *
     * @param subjects   ids of what it is about
     * @param letterKind the letter, {@code <capability>.<name>}
     * @param values     what it mentions and everyone may know: texts, numbers, booleans, moments, days
     */
    public void tell(UUID programme, Collection<UUID> subjects, String letterKind, Map<String, Object> values) {
        if (follows.anyoneFollows(subjects)) {
            News news = new News(programme, subjects, letterKind, values, clock.instant());
            follows.add(news);
            processes.start("following", news.id(), programme);
        }
    }
}
