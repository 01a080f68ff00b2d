package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;

/** Where a meeting that is planned or announced is changed, moved or cancelled. */
@Path("/work/meetings/{meeting: [0-9a-f-]+}")
@RequestScoped
public class MeetingChangeResource {

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    MeetingViews views;

    @Inject
    MeetingForm meetingForm;

    @Inject
    MeetingChoices choices;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Warnings warnings;

    @Inject
    ChangeMeeting changeMeeting;

    @Inject
    MoveMeeting moveMeeting;

    @Inject
    CancelMeeting cancelMeeting;

    @Inject
    MoveSeries moveSeries;

    @Inject
    CancelSeries cancelSeries;

    /**
     * The question before a meeting is moved or cancelled.
     *
     * @param toThinkOf what there is to think of, in sentences
     * @param seen      tells these from others
     * @param later     how many of the same series come after it
     */
    public record AskPage(MeetingView meeting, List<String> toThinkOf, String seen, int later) {
    }

    @GET
    @Path("change")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response changing(@PathParam("meeting") String id) {
        return meetings.view(idOf(id), meeting -> change(meeting, meetingForm.of(meeting).with("version", Integer.toString(meeting.version()))
            .with("request", Ids.secret()))).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("change")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response change(@PathParam("meeting") String id, Form form) {
        UUID meeting = idOf(id);
        if (form.has("fill")) {
            return change(meeting, form);
        }
        return page.orAgain(form, () -> {
            changeMeeting.change(new ChangeMeeting.Request(meeting, meetingForm.matter(form),
                form.text("version").matches("\\d{1,9}") ? Integer.valueOf(form.text("version")) : null, form.textOrNull("request")));
            return page.seeOther("/work/meetings/" + meeting);
        }, () -> change(meeting, form));
    }

    private Response change(UUID id, Form form) {
        return meetings.view(id, meeting -> change(meeting, form)).orElseThrow(NotFoundException::new);
    }

    private Response change(Meeting meeting, Form form) {
        return page.with(form).show("meeting/plan.ftlh", "page", choices.change(meeting, form));
    }

    @GET
    @Path("move")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response moving(@PathParam("meeting") String id) {
        return meetings.view(idOf(id), meeting -> ask("move", meeting, MeetingForm.withDate(Form.empty(), meeting, zone(meeting))
            .with("request", Ids.secret()), List.of(), "")).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("move")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response move(@PathParam("meeting") String id, Form form) {
        UUID meeting = idOf(id);
        return page.orAgain(form, () -> {
            PlanMeeting.Slot slot = meetingForm.slot(form);
            boolean series = form.has("series");
            List<Warning> found = meetings.view(meeting, each -> series ? ofSeries(each, slot) : warnings.of(each.programme(), each.kind(),
                PlanMeeting.whens(slot, null, zone(each)), each.matter().minutes(), meeting)).orElseThrow(NotFoundException::new);
            List<String> toThinkOf = meetingForm.toThinkOf(form, found);
            if (!toThinkOf.isEmpty()) {
                return ask("move", meeting, form, toThinkOf, MeetingForm.key(found));
            }
            MoveMeeting.Request asked = new MoveMeeting.Request(meeting, slot, form.textOrNull("reason"), form.textOrNull("request"));
            if (series) {
                moveSeries.move(asked);
            } else {
                moveMeeting.move(asked);
            }
            return page.seeOther("/work/meetings/" + meeting);
        }, () -> ask("move", meeting, form, List.of(), ""));
    }

    /** All that is to be thought of for each of them; that they are in each other's way before they move makes no difference. */
    private List<Warning> ofSeries(Meeting first, PlanMeeting.Slot slot) {
        Map<UUID, PlanMeeting.Slot> slots = moveSeries.slots(first, slot, zone(first));
        return warnings.ofThese(first.programme(), first.kind(), slots.values().stream().map(each -> each.in(zone(first))).toList(), first.matter().minutes(),
            slots.keySet());
    }

    @GET
    @Path("cancel")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response cancelling(@PathParam("meeting") String id) {
        return ask("cancel", idOf(id), Form.empty().with("request", Ids.secret()), List.of(), "");
    }

    @POST
    @Path("cancel")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response cancel(@PathParam("meeting") String id, Form form) {
        UUID meeting = idOf(id);
        return page.orAgain(form, () -> {
            CancelMeeting.Request asked = new CancelMeeting.Request(meeting, form.textOrNull("reason"), form.textOrNull("request"));
            if (form.has("series")) {
                cancelSeries.cancel(asked);
            } else {
                cancelMeeting.cancel(asked);
            }
            return page.seeOther("/work/meetings/" + meeting);
        }, () -> ask("cancel", meeting, form, List.of(), ""));
    }

    private Response ask(String what, UUID id, Form form, List<String> toThinkOf, String seen) {
        return meetings.view(id, meeting -> ask(what, meeting, form, toThinkOf, seen)).orElseThrow(NotFoundException::new);
    }

    private Response ask(String what, Meeting meeting, Form form, List<String> toThinkOf, String seen) {
        return page.with(form).show("meeting/" + what + ".ftlh", "page", new AskPage(views.forWork(meeting), toThinkOf, seen,
            meetings.comingInSeries(meeting.id()).size() - 1));
    }

    private ZoneId zone(Meeting meeting) {
        return programmes.byId(meeting.programme()).orElseThrow().calendar().zone();
    }

    private static UUID idOf(String id) {
        return Ids.parse(id).orElseThrow(NotFoundException::new);
    }
}
