package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** A meeting was moved, changed or cancelled: who gets no mail and must be called by somebody of the programme. */
@Path("/work/tellings/{telling}")
@RequestScoped
public class TellingResource {

    @Inject
    Page page;

    @Inject
    Tellings tellings;

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    SignUpChoices choices;

    @Inject
    ReportCalled reportCalled;

    @Inject
    Visitor visitor;

    /**
     * Who must be called.
     *
     * @param what what they must hear: MOVED, CHANGED or CANCELLED
     * @param done true when somebody called them
     */
    public record TellingPage(String id, MeetingCard meeting, String what, List<Line> lines, boolean done) {
    }

    /** One of them. */
    public record Line(String id, String name, String phone, String spoken, int people, String language) {
    }

    @GET
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response show(@PathParam("telling") String id) {
        Telling telling = tellings.byId(Ids.parse(id).orElseThrow(NotFoundException::new)).orElseThrow(NotFoundException::new);
        List<Line> lines = signUps.toCall(telling.meeting(), telling.what().states()).stream().map(each -> new Line(each.id().toString(),
            each.name().orElse(""), each.phone().orElse(""), each.spoken(), each.people(), each.language().ownName())).toList();
        return page.show("signup/telling.ftlh", "page", meetings.view(telling.meeting(), meeting -> new TellingPage(id, choices.card(meeting),
            telling.what().name(), lines, telling.calledAt().isPresent())).orElseThrow());
    }

    @POST
    @Path("called")
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response called(@PathParam("telling") String id, Form form) {
        return page.orAgain(form, () -> {
            reportCalled.report(Ids.parse(id).orElseThrow(NotFoundException::new), visitor.actor().orElseThrow());
            return page.seeOther("/work/tellings/" + id);
        }, () -> show(id));
    }
}
