package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.document.Documents;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The minutes of a meeting for everyone: what was heard, its versions, what was changed in them, and what became of every point. */
@Path("/meetings/{code: [0-9]{9}}/minutes")
@RequestScoped
public class MinutesResource {

    @Inject
    Page page;

    @Inject
    MinutesPages pages;

    @Inject
    MinutesVersions versions;

    @Inject
    Meetings meetings;

    @Inject
    Documents documents;

    @Inject
    Visitor visitor;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    @GET
    @Controller
    @Open
    public Response show(@PathParam("code") String code) {
        Meeting meeting = meeting(code);
        MinutesPage shown = pages.of(meeting.id(), false).orElse(null);
        String work = visitor.may(Right.PLAN_MEETING, Scope.ofProgramme(meeting.programme())) ? "/work/meetings/" + meeting.id() + "/minutes" : "";
        page.with("work", work);
        if (!meeting.isPublic() && (shown == null || !shown.state().equals(MinutesState.FROZEN.name()))) {
            throw new NotFoundException();
        }
        if (shown == null || !shown.state().equals(MinutesState.FROZEN.name())) {
            return page.with("late", shown != null && shown.late()).with("due", shown == null ? "" : shown.dueDay()).with("sent", shown != null && shown.sentAt() != null)
                .show("minutes/not-yet.ftlh", "page", Map.of("code", meeting.code(), "title", meeting.title(), "heldAt", meeting.startsAt()));
        }
        List<MinutesPage.Heard> points = shown.lines().stream().flatMap(part -> part.points().stream()).toList();
        Map<String, Long> tally = points.stream().collect(Collectors.groupingBy(MinutesPage.Heard::status, Collectors.counting()));
        return page.with("tally", tally).with("versions", pages.openVersions(meeting.id())).with("difference", pages.difference(meeting.id()))
            .with("decided", pages.asked(meeting.id())).show("minutes/minutes.ftlh", "page", shown);
    }

    /** A version as plain text: exactly that of which the fingerprint is made. */
    @GET
    @Path("versions/{number: [0-9]{1,6}}")
    @Produces("text/plain;charset=UTF-8")
    @Open
    public Response version(@PathParam("code") String code, @PathParam("number") int number) {
        Meeting meeting = meeting(code);
        mustBeFinal(meeting.id());
        MinutesVersion found = versions.openOf(meeting.id()).stream().filter(each -> each.number() == number).findFirst().orElseThrow(NotFoundException::new);
        return Response.ok(found.text()).header("Content-Disposition", "inline; filename=\"" + code + "-" + number + ".txt\"").build();
    }

    /** To print or to keep; the page is what a screen reader reads best. */
    @GET
    @Path("document")
    @Produces(Documents.PDF)
    @Open
    @Limited
    public Response document(@PathParam("code") String code) {
        Meeting meeting = meeting(code);
        mustBeFinal(meeting.id());
        MinutesPage shown = pages.of(meeting.id(), false).orElseThrow(NotFoundException::new);
        List<MinutesPage.Version> open = pages.openVersions(meeting.id());
        byte[] pdf = documents.pdf("minutes/document.ftlh", page.language(), Map.of("page", shown, "publicUrl", publicUrl,
            "version", open.get(open.size() - 1)));
        return Response.ok(pdf).header("Content-Disposition", "inline; filename=\"" + code + "-" + page.language().code() + ".pdf\"").build();
    }

    private void mustBeFinal(UUID meeting) {
        pages.of(meeting, false).filter(shown -> shown.state().equals(MinutesState.FROZEN.name())).orElseThrow(NotFoundException::new);
    }

    private Meeting meeting(String code) {
        return meetings.byCode(code).orElseThrow(NotFoundException::new);
    }
}
