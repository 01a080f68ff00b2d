package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.shared.Csv;

/** All meetings of one's programmes, also those that nobody else knows of yet; as a page and as a file. */
@Path("/work/meetings")
@RequestScoped
public class MeetingListResource {

    private static final int SIZE = 50;
    private static final int AT_ONCE = 200;

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
    @Any
    Instance<MeetingLinks> links;

    @Context
    UriInfo uri;

    /**
     * One page of the list.
     *
     * @param filtered true when something else is asked than what is to come
     * @param query    what was asked, as it stands in an address
     * @param number   which page, from 1
     * @param more     true when there is a next page
     */
    public record ListPage(List<MeetingView> meetings, List<MeetingChoices.Choice> shows, String show, List<MeetingChoices.Choice> programmes,
                           List<MeetingChoices.Choice> kinds, List<MeetingChoices.Choice> districts, boolean filtered, String query, int number,
                           boolean more) {
    }

    @GET
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response list() {
        Form asked = MeetingSearch.asked(uri);
        MeetingFilter filter = search.forWork(asked);
        int number = MeetingSearch.page(asked);
        List<MeetingView> found = meetings.view(filter, (number - 1) * SIZE, SIZE + 1, views::forWork);
        List<ProgrammeOutline> mine = choices.mine();
        return page.with(asked).with("ways", links.stream().flatMap(each -> each.fromList().stream()).toList()).show("meeting/list.ftlh", "page", new ListPage(found.stream().limit(SIZE).toList(),
            Arrays.stream(MeetingFilter.Show.values()).map(each -> new MeetingChoices.Choice(each.name(), page.msg("meeting.show." + each))).toList(),
            filter.show().name(), mine.stream().map(each -> new MeetingChoices.Choice(each.id().toString(), each.name())).toList(), choices.kinds(),
            mine.stream().flatMap(each -> MeetingChoices.choices(each.districts()).stream()).toList(), MeetingSearch.isNarrowed(asked),
            MeetingSearch.query(asked), number, found.size() > SIZE));
    }

    /** The same list as a file for a spreadsheet; written while it is read, so that its length makes no difference. */
    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @Needs(Right.PLAN_MEETING)
    public Response export() {
        MeetingFilter filter = search.forWork(MeetingSearch.asked(uri));
        String[] heading = Stream.of("number", "kind", "what", "programme", "day", "from", "until", "place", "address", "state", "capacity", "moved", "reason")
            .map(each -> page.msg("meeting.csv." + each)).toArray(String[]::new);
        // the sentences are asked for now: while the file is written there is no reader any more
        Map<String, String> words = Stream.concat(choices.kinds().stream().map(each -> "meeting.kind." + each.value()),
            Arrays.stream(MeetingState.values()).map(each -> "meeting.state." + each)).collect(Collectors.toMap(Function.identity(), page::msg));
        Function<Meeting, MeetingView> view = views.forFile();
        StreamingOutput file = out -> write(filter, heading, words, view, out);
        return Response.ok(file, "text/csv; charset=UTF-8").header("Content-Disposition", "attachment; filename=\"meetings.csv\"").build();
    }

    private void write(MeetingFilter filter, String[] heading, Map<String, String> words, Function<Meeting, MeetingView> view, OutputStream out)
        throws IOException {
        Csv csv = Csv.to(out, heading);
        List<MeetingView> some;
        int first = 0;
        do {
            some = meetings.view(filter, first, AT_ONCE, view);
            for (MeetingView each : some) {
                csv.row(each.code(), words.get("meeting.kind." + each.kind()), each.title(), each.programme(), each.day(), each.from(), each.until(),
                    each.placeName(), each.address(), words.get("meeting.state." + each.state()), each.capacity(), each.moves().size(), each.cancelReason());
            }
            first += AT_ONCE;
        } while (some.size() == AT_ONCE);
        csv.finish();
    }
}
