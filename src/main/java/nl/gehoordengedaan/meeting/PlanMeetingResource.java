package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;

/** Where a meeting is planned: anew, from another one, or as a series. */
@Path("/work/meetings/plan")
@RequestScoped
public class PlanMeetingResource {

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    MeetingKinds kinds;

    @Inject
    MeetingForm meetingForm;

    @Inject
    MeetingChoices choices;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Warnings warnings;

    @Inject
    PlanMeeting planMeeting;

    @Inject
    Visitor visitor;

    /** What is filled in beforehand, as it stands in the address; each may be missing. */
    public static class Beforehand {
        /** A meeting from which everything but the date is taken over. */
        @QueryParam("copy")
        String copy;
        @QueryParam("programme")
        String programme;
        @QueryParam("kind")
        String kind;
        @QueryParam("district")
        String district;
        @QueryParam("day")
        String day;
        @QueryParam("from")
        String from;
        @QueryParam("until")
        String until;
    }

    @GET
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response form(@BeanParam Beforehand beforehand) {
        Optional<Form> copied = Ids.parse(beforehand.copy).flatMap(id -> meetings.view(id, meeting -> {
            mustBeMine(meeting.programme());
            return meetingForm.of(meeting).with("programme", meeting.programme().toString()).with("copiedFrom", id.toString());
        }));
        Form form = copied.orElseGet(() -> begin(beforehand));
        return show(form.with("request", Ids.secret()), List.of(), "");
    }

    private Form begin(Beforehand beforehand) {
        MeetingKind chosen = kinds.named(beforehand.kind).orElseGet(() -> kinds.all().get(0));
        Form form = Form.empty().with("programme", Ids.parse(beforehand.programme).map(UUID::toString).orElse(null)).with("kind", chosen.name())
            .with("mode", Mode.IN_PERSON.name()).with("districts", Ids.parse(beforehand.district).map(UUID::toString).orElse(null))
            .with("day", beforehand.day).with("from", beforehand.from).with("until", beforehand.until);
        return chosen.templates().isEmpty() ? form : meetingForm.withTemplate(form, chosen.templates().get(0));
    }

    @POST
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response plan(Form form) {
        Optional<UUID> programme = Ids.parse(form.text("programme")).or(this::onlyProgramme);
        programme.ifPresent(this::mustBeMine);
        if (form.has("fill")) {
            return show(filled(form), List.of(), "");
        }
        PlanMeeting.Slot slot = meetingForm.slot(form);
        PlanMeeting.Repeat repeat = meetingForm.repeat(form);
        return page.orAgain(form, () -> {
            // the same form again: a meeting does not stand in its own way
            Optional<PlanMeeting.Planned> before = planMeeting.plannedBefore(form.textOrNull("request"));
            if (before.isPresent()) {
                return page.seeOther("/work/meetings/" + before.get().id());
            }
            Meeting.Matter matter = meetingForm.matter(form);
            List<Warning> found = programme.flatMap(programmes::byId).map(outline -> warnings.of(outline.id(), form.text("kind"),
                PlanMeeting.whens(slot, repeat, outline.calendar().zone()), matter.minutes(), null)).orElse(List.of());
            List<String> toThinkOf = meetingForm.toThinkOf(form, found);
            if (!toThinkOf.isEmpty()) {
                return show(form, toThinkOf, MeetingForm.key(found));
            }
            PlanMeeting.Planned planned = planMeeting.plan(new PlanMeeting.Request(programme.orElse(null), form.text("kind"), matter, slot,
                Ids.parse(form.text("copiedFrom")).orElse(null), repeat, visitor.actor().orElseThrow(), form.textOrNull("request")));
            return page.seeOther("/work/meetings/" + planned.id());
        }, () -> show(form, List.of(), ""));
    }

    /** A button of the form fills in the parts of a template, or gives more room. */
    private Form filled(Form form) {
        return kinds.named(form.text("kind")).flatMap(kind -> kind.templates().stream().filter(each -> each.key().equals(form.text("fill"))).findFirst())
            .map(template -> meetingForm.withTemplate(form, template)).orElse(form);
    }

    private Optional<UUID> onlyProgramme() {
        List<ProgrammeOutline> mine = choices.mine();
        return mine.size() == 1 ? Optional.of(mine.get(0).id()) : Optional.empty();
    }

    private void mustBeMine(UUID programme) {
        if (!visitor.may(Right.PLAN_MEETING, Scope.ofProgramme(programme))) {
            throw new ForbiddenException();
        }
    }

    private Response show(Form form, List<String> toThinkOf, String seen) {
        return page.with(form).show("meeting/plan.ftlh", "page", choices.plan(form, toThinkOf, seen));
    }
}
