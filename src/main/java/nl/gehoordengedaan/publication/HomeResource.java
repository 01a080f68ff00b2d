package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gehoordengedaan.action.Actions;
import nl.gehoordengedaan.action.PromiseFilter;
import nl.gehoordengedaan.contribution.ContributionFilter;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.meeting.GoingOn;
import nl.gehoordengedaan.meeting.MeetingFilter;
import nl.gehoordengedaan.meeting.MeetingView;
import nl.gehoordengedaan.meeting.MeetingViews;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.worklist.ProcessTitles;

/** The first page: what this is for, and what was just heard; and the pages that explain. */
@Path("/")
@RequestScoped
public class HomeResource {

    private static final int LATEST = 6;
    private static final int FEW = 3;

    @Inject
    Page page;

    @Inject
    ProcessTitles processTitles;

    @Inject
    Heards heards;

    @Inject
    Promises promises;

    @Inject
    Actions actions;

    @Inject
    Meetings meetings;

    @Inject
    MeetingViews meetingViews;

    @Inject
    GoingOn goingOn;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    InstantSource clock;

    /** What the first page shows. */
    public record HomePage(List<Heard> latest, List<ProgrammeCard> programmes, List<Promised> promises, List<Promised> overdue,
                           Map<String, Long> counts, List<MeetingView> meetings, List<GoingOn.Now> goingOn) {
    }

    /** A programme to go to. */
    public record ProgrammeCard(String slug, String name, String municipality) {
    }

    @GET
    @Controller
    @Open
    public Response home() {
        Instant recent = clock.instant().minus(PromiseSearch.RECENT);
        Map<String, Long> counts = actions.count(null, recent).entrySet().stream()
            .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue));
        return page.show("publication/home.ftlh", "page", new HomePage(heards.page(ContributionFilter.ALL, 0, LATEST),
            programmes.all().stream().map(each -> new ProgrammeCard(each.slug(), each.name(), each.municipality())).toList(),
            promises.page(PromiseFilter.ALL, 0, FEW), promises.page(PromiseFilter.justOverdueSince(recent), 0, FEW), counts,
            meetings.view(MeetingFilter.everyone(MeetingFilter.Show.UPCOMING, clock.instant()), 0, FEW, meetingViews::forEveryone), goingOn.of(null)));
    }

    @GET
    @Path("how-it-works")
    @Controller
    @Open
    public Response how() {
        return page.with("about", "how").with("processes", processTitles.all()).show("publication/about.ftlh");
    }

    @GET
    @Path("accessibility")
    @Controller
    @Open
    public Response accessibility() {
        return page.with("about", "accessibility").show("publication/about.ftlh");
    }
}
