package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/** Several people said the same: all are joined with one of them, together or not at all. */
@UseCase
public class JoinContributions {

    /**
     * What belongs together.
     *
     * @param main   the main one; may be among the others, and is not joined with itself
     * @param others those that are joined with it
     * @param text   something to say with it; null for nothing
     */
    public record Request(UUID main, List<UUID> others, String text, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    RespondToContribution respond;

    public void join(Request request) {
        List<UUID> others = request.others().stream().filter(id -> !id.equals(request.main())).distinct().sorted().toList();
        Rules.check()
            .that(request.main() != null, "main", "contribution.join.choose")
            .that(!others.isEmpty(), "main", "contribution.join.alone")
            .orRefuse();
        Map<UUID, Contribution> locked = contributions.withLocks(Stream.concat(others.stream(), Stream.of(request.main())).toList());
        Contributions.mustBeOpen(others.stream().map(locked::get).toList());
        others.forEach(id -> respond.respond(
            new RespondToContribution.Request(id, Contribution.Response.joined(request.main(), request.text()), request.by())));
    }
}
