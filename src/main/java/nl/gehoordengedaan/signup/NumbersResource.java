package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingState;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Page;

/** Who came to a meeting, in numbers without names, for everyone once it was held. */
@Path("/meetings/{code: [0-9]{9}}/numbers")
@RequestScoped
public class NumbersResource {

    private static final Set<MeetingState> OVER = Set.of(MeetingState.HELD, MeetingState.REPORTED, MeetingState.CLOSED);

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    TurnoutPages pages;

    @GET
    @Controller
    @Open
    public Response everyone(@PathParam("code") String code) {
        Meeting meeting = meetings.byCode(code).filter(each -> each.isPublic() && OVER.contains(each.state())).orElseThrow(NotFoundException::new);
        return page.show("signup/numbers.ftlh", "page", meetings.view(meeting.id(), each -> pages.of(each, false)).orElseThrow());
    }
}
