package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.workflow.Incident;
import nl.gehoordengedaan.workflow.Incidents;
import nl.gehoordengedaan.workflow.SubjectInWords.Words;
import nl.gehoordengedaan.worklist.WorkListPage.Failed;

/** Steps of the system that were given up, in the programmes of whoever looks: nobody can do anything, but an organiser must know. */
@RequestScoped
class GivenUp {

    private static final int LOOKED_AT = 100;

    @Inject
    Incidents incidents;

    @Inject
    ProgrammeOutlines outlines;

    @Inject
    Visitor visitor;

    @Inject
    WorkRows rows;

    @Inject
    ElementWords elements;

    List<Failed> mine() {
        if (visitor.programmesWith(Right.SEE_WORK).isEmpty()) {
            return List.of();
        }
        List<Incident> found = incidents.page(0, LOOKED_AT).stream()
            .filter(each -> each.subject() != null && each.programme() != null && visitor.programmesWith(Right.SEE_WORK).contains(each.programme())).toList();
        Map<UUID, Words> words = rows.words(found, Incident::process, Incident::subject);
        return found.stream().map(each -> new Failed(elements.of(each.process(), each.step()),
            words.containsKey(each.subject()) ? words.get(each.subject()).code() : "",
            words.containsKey(each.subject()) ? words.get(each.subject()).words() : "",
            outlines.byId(each.programme()).map(ProgrammeOutline::name).orElse(""), each.since())).toList();
    }
}
