package nl.gehoordengedaan.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.workflow.Incident;
import nl.gehoordengedaan.workflow.Incidents;
import nl.gehoordengedaan.workflow.SubjectInWords;

/** For the operator: steps of processes that were given up, and a button to try them again. */
@Path("/administration/incidents")
@RequestScoped
public class IncidentResource {

    private static final int SIZE = 50;

    @Inject
    Page page;

    @Inject
    Incidents incidents;

    @Inject
    @Any
    Instance<SubjectInWords> inWords;

    /** One page of incidents, and how much waits or is being tried again. */
    public record IncidentPage(List<Row> rows, long total, long due, long retrying, int number, boolean more, String done) {
    }

    /** A step that was given up. */
    public record Row(String id, String process, String step, String code, Instant since, String cause) {
    }

    @GET
    @Controller
    @Needs(Right.OPERATE)
    public Response list(@QueryParam("page") String asked, @QueryParam("done") String done) {
        int number = asked != null && asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) : 1;
        List<Incident> found = incidents.page((number - 1) * SIZE, SIZE + 1);
        Map<UUID, SubjectInWords.Words> words = new HashMap<>();
        inWords.forEach(each -> words.putAll(each.of(found.stream().filter(incident -> incident.process().equals(each.process()))
            .map(Incident::subject).filter(Objects::nonNull).collect(Collectors.toSet()))));
        return page.show("operations/incidents.ftlh", "page", new IncidentPage(found.stream().limit(SIZE)
            .map(incident -> new Row(incident.id(), incident.process(), incident.step(),
                words.containsKey(incident.subject()) ? words.get(incident.subject()).code() : "", incident.since(),
                incident.cause() == null ? "" : incident.cause())).toList(),
            incidents.count(), incidents.jobsDue(), incidents.jobsRetrying(), number, found.size() > SIZE, done == null ? "" : done));
    }

    @POST
    @Path("{incident}/retry")
    @Controller
    @Needs(Right.OPERATE)
    public Response retry(@PathParam("incident") String incident, Form form) {
        return page.orAgain(form, () -> {
            incidents.retry(incident);
            return page.seeOther("/administration/incidents?done=retried");
        }, () -> list(null, null));
    }
}
