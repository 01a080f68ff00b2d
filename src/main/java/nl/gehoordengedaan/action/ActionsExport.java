package nl.gehoordengedaan.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.shared.Csv;

/** The same list of actions as a file for a spreadsheet; written while it is read, so that its length makes no difference. */
@RequestScoped
@Path("/work/actions/export.csv")
public class ActionsExport {

    private static final int AT_ONCE = 500;

    @Inject
    Page page;

    @Inject
    Actions actions;

    @Inject
    ActionSearch search;

    @Context
    UriInfo uri;

    /** The same list as a file for a spreadsheet. */
    @GET
    @Produces("text/csv")
    @Needs(Right.READ_ACTION)
    public Response export() {
        ActionFilter filter = search.filter(ActionSearch.asked(uri));
        Map<UUID, ProgrammeOutline> mine = search.mine();
        String[] heading = Stream.of("number", "what", "category", "partner", "state", "district", "address", "agreed", "first-day", "last-day", "which-day", "shifts",
            "late", "not-accepted", "reopened", "outcome").map(each -> page.msg("action.list.csv." + each)).toArray(String[]::new);
        // the sentences are asked for now: while the file is written there is no reader any more
        Function<String, String> words = sentences();
        StreamingOutput file = out -> write(filter, mine, heading, words, out);
        return Response.ok(file, "text/csv; charset=UTF-8").header("Content-Disposition", "attachment; filename=\"actions.csv\"").build();
    }

    private Function<String, String> sentences() {
        Map<String, String> all = Stream.of(Arrays.stream(Category.values()).map(each -> "action.category." + each),
            Arrays.stream(State.values()).map(each -> "action.work.state." + each), Arrays.stream(Outcome.values()).map(each -> "action.outcome." + each),
            Arrays.stream(NextDay.Kind.values()).map(NextDay.Kind::word), Stream.of("action.list.yes")).flatMap(each -> each).collect(Collectors.toMap(key -> key, page::msg));
        return all::get;
    }

    private void write(ActionFilter filter, Map<UUID, ProgrammeOutline> mine, String[] heading, Function<String, String> words, OutputStream out)
        throws IOException {
        Csv csv = Csv.to(out, heading);
        Action last = null;
        List<Action> some;
        do {
            some = actions.after(filter, last, AT_ONCE);
            for (Action each : some) {
                ProgrammeOutline programme = mine.get(each.programme());
                csv.row(each.code(), each.title(), words.apply("action.category." + each.category()), ActionSearch.name(each.partner(), programme::partner),
                    words.apply("action.work.state." + each.state()), ActionSearch.name(each.district(), programme::district), each.address().orElse(""),
                    ActionSearch.day(each.agreedAt()), each.firstDay().orElse(null), ActionSearch.lastDay(each),
                    NextDay.of(each).map(next -> words.apply(next.kind().word())).orElse(""), each.shiftCount(),
                    each.lateSince().map(ActionSearch::day).orElse(null), each.isNotAccepted() ? words.apply("action.list.yes") : "",
                    each.reopenedCount(), each.outcome().map(outcome -> words.apply("action.outcome." + outcome)).orElse(""));
            }
            last = some.isEmpty() ? last : some.get(some.size() - 1);
        } while (some.size() == AT_ONCE);
        csv.finish();
    }
}
