package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Page;

/** The same numbers for those who organise it, also while people are still coming in. */
@Path("/work/meetings/{meeting}/numbers")
@RequestScoped
public class NumbersWorkResource {

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    TurnoutPages pages;

    @GET
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response staff(@PathParam("meeting") String named) {
        return page.show("signup/numbers.ftlh", "page", meetings.idOf(named).flatMap(id -> meetings.view(id, each -> pages.of(each, true)))
            .orElseThrow(NotFoundException::new));
    }
}
