package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.gehoordengedaan.document.Documents;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The poster and the letter of a meeting, in each language: for the bureau, and for whoever wants to hang one in a window. The page says the same
 * as they do. Who organises it can look at them before it is announced; when it is over or does not take place, there are none.
 */
@Path("/meetings/{code: [0-9]{9}}/paper")
@RequestScoped
public class PaperResource {

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    MeetingViews views;

    @Inject
    MeetingKinds kinds;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Documents documents;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    @GET
    @Controller
    @Open
    public Response show(@PathParam("code") String code) {
        return page.show("meeting/paper.ftlh", "page", paper(code, page.language()));
    }

    @GET
    @Path("poster")
    @Produces(Documents.PDF)
    @Open
    @Limited
    public Response poster(@PathParam("code") String code, @QueryParam("language") String language) {
        return document("poster", code, language);
    }

    @GET
    @Path("letter")
    @Produces(Documents.PDF)
    @Open
    @Limited
    public Response letter(@PathParam("code") String code, @QueryParam("language") String language) {
        return document("letter", code, language);
    }

    private Response document(String name, String code, String language) {
        Language in = Language.of(language).orElseGet(page::language);
        byte[] pdf = documents.pdf("meeting/" + name + ".ftlh", in, Map.of("page", paper(code, in)));
        return Response.ok(pdf).header("Content-Disposition", "inline; filename=\"" + name + "-" + code + "-" + in.code() + ".pdf\"").build();
    }

    private Paper paper(String code, Language language) {
        return meetings.viewByCode(code, meeting -> mayHang(meeting) ? Optional.of(paper(meeting, language)) : Optional.<Paper>empty())
            .flatMap(found -> found).orElseThrow(NotFoundException::new);
    }

    private boolean mayHang(Meeting meeting) {
        return meeting.state().isAhead() && clock.instant().isBefore(meeting.endsAt()) && kinds.of(meeting).isPublic()
            && (meeting.isPublic() || visitor.may(Right.PLAN_MEETING, Scope.ofProgramme(meeting.programme())));
    }

    private Paper paper(Meeting meeting, Language language) {
        ProgrammeOutline programme = programmes.byId(meeting.programme()).orElseThrow();
        return Paper.of(views.forEveryone(meeting, language), language, publicUrl, kinds.of(meeting).hasSignUp(), programme.bureau(),
            LocalDate.ofInstant(clock.instant(), programme.calendar().zone()));
    }
}
