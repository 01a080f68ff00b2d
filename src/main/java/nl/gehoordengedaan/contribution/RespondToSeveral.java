package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.UseCase;

/** The same response to several contributions, given to all of them or to none. Each sender is told in their own language. */
@UseCase
public class RespondToSeveral {

    /** Which ones, and what is said to each. */
    public record Request(List<UUID> contributions, Contribution.Response response, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    RespondToContribution respond;

    public void respond(Request request) {
        Map<UUID, Contribution> locked = contributions.withLocks(request.contributions());
        Contributions.mustBeOpen(locked.values());
        locked.keySet().forEach(id -> respond.respond(new RespondToContribution.Request(id, request.response(), request.by())));
    }
}
