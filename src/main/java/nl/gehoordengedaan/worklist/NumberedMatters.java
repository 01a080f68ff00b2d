package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.ScopeOf;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.workflow.SubjectInWords;
import nl.gehoordengedaan.worklist.WorkListPage.Numbered;

/** The contribution or action with the number that somebody types in the work list: whoever is called about it gets there, task or not. */
@RequestScoped
class NumberedMatters {

    /** The name of the process is that of what is named in the address, and this is what one needs to open its page. */
    private static final Map<String, Right> NEEDED = Map.of("contribution", Right.READ_CONTRIBUTION, "action", Right.READ_ACTION);

    @Inject
    @Any
    Instance<SubjectInWords> inWords;

    @Inject
    @Any
    Instance<ScopeOf> scopes;

    @Inject
    Visitor visitor;

    List<Numbered> of(String words) {
        return inWords.stream().filter(each -> NEEDED.containsKey(each.process())).flatMap(each -> each.numbered(words).stream()
            .filter(id -> isForVisitor(each.process(), id)).flatMap(id -> numbered(each, id))).toList();
    }

    private boolean isForVisitor(String named, UUID id) {
        return scopes.stream().filter(each -> each.parameter().equals(named)).flatMap(each -> each.scope(id.toString()).stream())
            .anyMatch(scope -> visitor.may(NEEDED.get(named), scope));
    }

    private static Stream<Numbered> numbered(SubjectInWords kind, UUID id) {
        return kind.of(Set.of(id)).values().stream()
            .map(about -> new Numbered("/work/" + kind.process() + "s/" + id, about.code(), about.words(), about.language()));
    }
}
