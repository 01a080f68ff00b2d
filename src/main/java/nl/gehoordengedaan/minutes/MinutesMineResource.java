package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Map;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** Behind the link in the mail with the draft: whoever was there reads it and says what must change. Opening it changes nothing. */
@Path("/minutes/mine/{secret}")
@RequestScoped
@NeverKept
public class MinutesMineResource {

    @Inject
    Page page;

    @Inject
    MinutesPages pages;

    @Inject
    MinutesLinks links;

    @Inject
    Meetings meetings;

    @Inject
    ProposeAmendment proposeAmendment;

    @Inject
    InstantSource clock;

    @GET
    @Controller
    @Open
    public Response show(@PathParam("secret") String secret, @QueryParam("done") String done) {
        return show(secret, Form.empty(), done);
    }

    @POST
    @Controller
    @Open
    @Limited
    public Response propose(@PathParam("secret") String secret, Form form) {
        MinutesLink link = links.of(secret).filter(each -> each.isValidAt(clock.instant())).orElseThrow(NotFoundException::new);
        return page.orAgain(form, () -> {
            proposeAmendment.propose(new ProposeAmendment.Request(link.minutes(), link.signUp(), form.text("place"), form.textOrNull("change"),
                form.textOrNull("why"), form.textOrNull("key")));
            return page.seeOther("/minutes/mine/" + secret + "?done=asked");
        }, () -> show(secret, form, null));
    }

    private Response show(String secret, Form form, String done) {
        MinutesLink link = links.of(secret).orElseThrow(NotFoundException::new);
        page.with(form);
        if (!link.isValidAt(clock.instant())) {
            Meeting meeting = meetings.with(link.minutes());
            return page.show("minutes/link-old.ftlh", "page", Map.of("code", meeting.code(), "title", meeting.title()));
        }
        return page.with("secret", secret).with("key", form.has("key") ? form.value("key") : Ids.secret()).with("done", done == null ? "" : done)
            .with("asked", pages.askedBy(link.minutes(), link.signUp()))
            .show("minutes/mine.ftlh", "page", pages.of(link.minutes(), false).orElseThrow(NotFoundException::new));
    }
}
