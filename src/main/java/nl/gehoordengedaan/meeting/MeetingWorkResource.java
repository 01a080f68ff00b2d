package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** Where an organiser works on one meeting: what it is, and what comes next. */
@Path("/work/meetings/{meeting: [0-9a-f-]+}")
@RequestScoped
public class MeetingWorkResource {

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    MeetingViews views;

    @Inject
    MeetingKinds kinds;

    @Inject
    @Any
    Instance<MeetingLinks> links;

    @Inject
    Warnings warnings;

    @Inject
    MeetingForm meetingForm;

    @Inject
    AnnounceMeeting announce;

    @Inject
    HoldMeeting hold;

    @Inject
    InstantSource clock;

    /**
     * One meeting, for who organises it.
     *
     * @param isPublic  does this kind have a page for everyone?
     * @param begun     has it begun, so that it can be recorded as held?
     * @param toThinkOf what there is to think of while it is ahead, in sentences
     * @param series    all of the same series; empty when it is none
     * @param links     ways on
     * @param request   a key for the forms of this page, so that pressing twice is once
     */
    public record WorkPage(MeetingView meeting, boolean isPublic, boolean begun, List<String> toThinkOf, List<MeetingView> series,
                           List<MeetingLinks.Link> links, String request) {
    }

    @GET
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response show(@PathParam("meeting") String id) {
        return show(idOf(id));
    }

    @POST
    @Path("announce")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response announce(@PathParam("meeting") String id, Form form) {
        return done(id, form, meeting -> announce.announce(new AnnounceMeeting.Request(meeting, form.textOrNull("request"))));
    }

    @POST
    @Path("hold")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response hold(@PathParam("meeting") String id, Form form) {
        return done(id, form, meeting -> hold.hold(new HoldMeeting.Request(meeting, form.textOrNull("request"))));
    }

    private Response done(String id, Form form, Consumer<UUID> deed) {
        UUID meeting = idOf(id);
        return page.orAgain(form, () -> {
            deed.accept(meeting);
            return page.seeOther("/work/meetings/" + meeting);
        }, () -> show(meeting));
    }

    private UUID idOf(String id) {
        return Ids.parse(id).orElseThrow(NotFoundException::new);
    }

    private Response show(UUID id) {
        return page.show("meeting/work.ftlh", "page", meetings.view(id, meeting -> new WorkPage(views.forWork(meeting),
            kinds.of(meeting).isPublic(), !clock.instant().isBefore(meeting.startsAt()), toThinkOf(meeting),
            meeting.series().map(series -> meetings.viewSeries(series, views::forWork)).orElse(List.of()),
            links.stream().flatMap(each -> each.forWork(meeting, clock.instant()).stream()).toList(), Ids.secret()))
            .orElseThrow(NotFoundException::new));
    }

    private List<String> toThinkOf(Meeting meeting) {
        return !meeting.state().isAhead() || clock.instant().isAfter(meeting.startsAt()) ? List.of()
            : warnings.of(meeting.programme(), meeting.kind(), List.of(meeting.when()), meeting.matter().minutes(), meeting.id()).stream()
                .filter(each -> each.kind() != Warning.Kind.SHORT_NOTICE || meeting.state() == MeetingState.PLANNED).map(meetingForm::sentence).toList();
    }
}
