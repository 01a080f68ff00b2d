package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** The agenda that everyone sees: what is to come, what is over, and each meeting. */
@Path("/meetings")
@RequestScoped
public class AgendaResource {

    private static final int SIZE = 20;

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    MeetingViews views;

    @Inject
    MeetingSearch search;

    @Inject
    MeetingChoices choices;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    CalendarFile calendarFile;

    @Inject
    Feed feed;

    @Inject
    GoingOn goingOn;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    @Context
    UriInfo uri;

    /**
     * One page of the agenda.
     *
     * @param past     is it what is over?
     * @param filtered true when something else is asked than all of that
     * @param query    what was asked, as it stands in an address
     * @param feed     address of the calendar of what is shown
     * @param number   which page, from 1
     * @param more     true when there is a next page
     * @param goingOn  what goes on now; empty when something else is asked for
     */
    public record AgendaPage(List<MeetingView> meetings, boolean past, List<MeetingChoices.Choice> programmes, List<MeetingChoices.Choice> kinds,
                             List<MeetingChoices.Choice> districts, boolean filtered, String query, String feed, int number, boolean more,
                             List<GoingOn.Now> goingOn) {
    }

    /**
     * One meeting.
     *
     * @param links ways on
     * @param work  address of the page of who organises it; empty for everyone else
     */
    public record ShowPage(MeetingView meeting, List<MeetingLinks.Link> links, String startsAt, String endsAt, String work) {
    }

    @GET
    @Controller
    @Open
    public Response agenda() {
        Form asked = MeetingSearch.asked(uri);
        MeetingFilter filter = search.forEveryone(asked);
        int number = MeetingSearch.page(asked);
        List<MeetingView> found = meetings.view(filter, (number - 1) * SIZE, SIZE + 1, views::forEveryone);
        List<ProgrammeOutline> all = programmes.all();
        Optional<ProgrammeOutline> one = Optional.ofNullable(filter.programme()).flatMap(programmes::byId);
        return page.with(asked).show("meeting/agenda.ftlh", "page", new AgendaPage(found.stream().limit(SIZE).toList(),
            filter.show() == MeetingFilter.Show.PAST, all.stream().map(each -> new MeetingChoices.Choice(each.slug(), each.name())).toList(),
            choices.kinds(), (one.isPresent() ? List.of(one.get()) : all).stream().flatMap(each -> MeetingChoices.choices(each.districts()).stream()).toList(),
            MeetingSearch.isNarrowed(asked), MeetingSearch.query(asked),
            one.map(each -> "/programmes/" + each.slug() + "/agenda.ics").orElse("/meetings/agenda.ics"), number, found.size() > SIZE,
            MeetingSearch.isNarrowed(asked) || number > 1 ? List.of() : goingOn.of(null)));
    }

    @GET
    @Path("agenda.ics")
    @Open
    public Response feed() {
        return feed.ofAll();
    }

    @GET
    @Path("{code: [0-9]{9}}")
    @Controller
    @Open
    public Response show(@PathParam("code") String code) {
        return page.show("meeting/show.ftlh", "page", meetings.viewByCode(code, meeting -> meeting.isPublic() ? Optional.of(shown(meeting))
            : Optional.<ShowPage>empty()).flatMap(found -> found).orElseThrow(NotFoundException::new));
    }

    private ShowPage shown(Meeting meeting) {
        return new ShowPage(views.forEveryone(meeting), goingOn.linksOf(meeting),
            meeting.startsAt().toString(), meeting.endsAt().toString(),
            visitor.may(Right.PLAN_MEETING, Scope.ofProgramme(meeting.programme())) ? "/work/meetings/" + meeting.id() : "");
    }

    @GET
    @Path("{code: [0-9]{9}}/calendar.ics")
    @Open
    public Response calendar(@PathParam("code") String code) {
        return meetings.viewByCode(code, meeting -> meeting.isPublic() ? Optional.of(Feed.file(calendarFile.publish(meeting.title(), List.of(meeting)),
            meeting.code())) : Optional.<Response>empty()).flatMap(found -> found).orElseThrow(NotFoundException::new);
    }
}
