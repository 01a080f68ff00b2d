package nl.gehoordengedaan.live;

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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;

/** Cards of paper for a meeting, for whoever writes rather than speaks: made and printed here, each with a code, and typed in later by it. */
@Path("/work/meetings/{meeting}/cards")
@RequestScoped
public class CardsWorkResource {

    @Inject
    Page page;

    @Inject
    LiveMeetings meetings;

    @Inject
    PaperCards cards;

    @Inject
    MakeCards makeCards;

    @GET
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response list(@PathParam("meeting") String named) {
        return show(meetings.named(named), Form.empty());
    }

    @POST
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response make(@PathParam("meeting") String named, Form form) {
        LiveMeeting meeting = meetings.named(named);
        return page.orAgain(form, () -> {
            Instant made = makeCards.make(meeting.id(), Choices.people(form.text("count")), Choices.id(form, "line"));
            return page.seeOther("/work/meetings/" + meeting.id() + "/cards/print?made=" + made);
        }, () -> show(meeting, form));
    }

    /** To print. */
    @GET
    @Path("print")
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response print(@PathParam("meeting") String named, @QueryParam("made") String made) {
        LiveMeeting meeting = meetings.named(named);
        List<PaperCard> found = cards.madeAt(meeting.id(), moment(made));
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return page.show("live/cards-print.ftlh", "page", new CardsPage(meeting.id().toString(), meeting.title(), List.of(), List.of(),
            found.stream().map(card -> card.code().substring(0, 4) + " " + card.code().substring(4)).toList(),
            meeting.lineName(found.get(0).line().orElse(null))));
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(String.valueOf(text));
        } catch (DateTimeException notAMoment) {
            throw new NotFoundException();
        }
    }

    private Response show(LiveMeeting meeting, Form form) {
        return page.with(form).show("live/cards.ftlh", "page", new CardsPage(meeting.id().toString(), meeting.title(), cards.batches(meeting.id()).stream()
            .map(each -> new CardsPage.Batch(each.madeAt().toString(), each.madeAt(), meeting.lineName(each.line()), each.made(), each.typedIn())).toList(),
            Choices.of(meeting.lines()), List.of(), ""));
    }
}
