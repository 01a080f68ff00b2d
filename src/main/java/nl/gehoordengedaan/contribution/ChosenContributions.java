package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.shared.Rules;

/**
 * Several contributions that were chosen at once. They are not in the path, where the gate would look at them, so here is asked for each of them
 * whether this visitor may do it there.
 */
@RequestScoped
class ChosenContributions {

    static final int MOST = 50;

    @Inject
    Contributions contributions;

    @Inject
    Visitor visitor;

    /** All of them, in the order in which they were chosen; none at all when one of them is of a programme where this visitor may not do that. */
    List<Contribution> with(Collection<String> ids, Right right) {
        Rules.check().that(ids.size() <= MOST, "", "contribution.several.most", MOST).orRefuse();
        List<UUID> chosen = ids.stream().distinct().map(SayItResource::id).toList();
        List<Contribution> found = contributions.inOrder(chosen);
        if (found.size() < chosen.size()) {
            throw new NotFoundException();
        }
        if (!found.stream().allMatch(each -> visitor.may(right, Scope.ofProgramme(each.programme())))) {
            throw new ForbiddenException();
        }
        return found;
    }
}
