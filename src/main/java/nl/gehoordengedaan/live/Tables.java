package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The tables of a meeting as other capabilities see them: without the codes by which hosts come in. */
@ApplicationScoped
public class Tables {

    /**
     * One table.
     *
     * @param name  what it is about; empty for none
     * @param host  first name of the host; empty for none
     * @param lines the lines it talks about; none is all
     */
    public record View(UUID id, int number, String name, String host, Set<UUID> lines) {
    }

    @Inject
    DiscussionTables tables;

    /** Those of this meeting, by number. */
    public List<View> of(UUID meeting) {
        return tables.of(meeting).stream().map(table -> new View(table.id(), table.number(), table.name().orElse(""), table.host().orElse(""),
            table.lines())).toList();
    }
}
