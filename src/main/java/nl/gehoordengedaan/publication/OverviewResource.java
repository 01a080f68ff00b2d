package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gehoordengedaan.action.PromiseFilter;
import nl.gehoordengedaan.contribution.ContributionFilter;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.contribution.ResponseKind;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Codes;
import nl.gehoordengedaan.shared.Csv;
import nl.gehoordengedaan.shared.Ids;

/** The public list of what was heard, with where each one is: to search, filter, page through and take along. */
@Path("/contributions")
@RequestScoped
public class OverviewResource {

    static final int SIZE = 50;
    private static final int LAST_PAGE = 2_000;

    @Inject
    Page page;

    @Inject
    Heards heards;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Promises promises;

    /** What the reader asked for, as it stands in the address. */
    public static class Asked {
        @QueryParam("programme")
        String programme;
        @QueryParam("kind")
        String kind;
        @QueryParam("district")
        String district;
        @QueryParam("line")
        String line;
        @QueryParam("response")
        String response;
        @QueryParam("from")
        String from;
        @QueryParam("to")
        String to;
        @QueryParam("status")
        String status;
        @QueryParam("words")
        String words;
        @QueryParam("page")
        String page;
        @QueryParam("actions")
        String actions;
    }

    /**
     * One page of the list.
     *
     * @param actions what was begun again so often that it belongs on the neighbourhood agenda; empty in every other list
     * @param actionsNumber which page of those, from 1
     * @param agenda true when it is the list of what waits for the neighbourhood agenda
     * @param narrowed true when more than the kind of response was asked
     * @param query  what was asked, as it stands behind the question mark, without the page
     * @param number which page, from 1
     * @param numberAsked true when somebody typed something like a number that is not there
     */
    public record OverviewPage(List<Heard> heard, List<Promised> actions, int actionsNumber, boolean moreActions,
                               List<Choice> programmes, List<Choice> kinds, List<Choice> districts,
                               List<Choice> lines, List<Choice> responses, List<Choice> statuses, boolean agenda, boolean narrowed,
                               String query, int number, boolean more, boolean filtered, boolean numberAsked) {
    }

    /** One possibility of a filter. */
    public record Choice(String value, String label) {
    }

    @GET
    @Controller
    @Open
    public Response list(@BeanParam Asked asked) {
        Optional<String> code = Codes.in(asked.words);
        if (code.flatMap(contributions::byCode).isPresent()) {
            return page.seeOther("/contributions/" + code.get());
        }
        Optional<ProgrammeOutline> programme = Optional.ofNullable(asked.programme).flatMap(programmes::bySlug);
        ContributionFilter filter = filter(asked, programme);
        int number = numberOf(asked.page);
        List<Heard> found = heards.page(filter, (number - 1) * SIZE, SIZE + 1);
        int actionsNumber = numberOf(asked.actions);
        List<Promised> actions = agenda(filter).map(asking -> promises.page(asking, (actionsNumber - 1) * SIZE, SIZE + 1))
            .orElse(List.of());
        Form form = Form.empty().with("programme", asked.programme).with("kind", asked.kind).with("district", asked.district)
            .with("line", asked.line).with("response", asked.response).with("from", asked.from).with("to", asked.to)
            .with("status", asked.status).with("words", asked.words);
        return page.with(form).show("publication/overview.ftlh", "page", new OverviewPage(found.stream().limit(SIZE).toList(),
            actions.stream().limit(SIZE).toList(), actionsNumber, actions.size() > SIZE,
            programmes.all().stream().map(each -> new Choice(each.slug(), each.name())).toList(),
            Arrays.stream(Kind.values()).map(kind -> new Choice(kind.name(), page.msg("contribution.kind." + kind))).toList(),
            programme.stream().flatMap(each -> each.districts().stream())
                .map(each -> new Choice(each.id().toString(), each.name())).toList(),
            programme.stream().flatMap(each -> each.lines().stream()).map(each -> new Choice(each.id().toString(), each.name())).toList(),
            Arrays.stream(ResponseKind.values()).map(each -> new Choice(each.name(), page.msg("contribution.response." + each))).toList(),
            Arrays.stream(ContributionFilter.Status.values())
                .map(each -> new Choice(each.name(), page.msg("publication.filter.status." + each))).toList(), filter.response() == ResponseKind.AGENDA,
            number > 1 || actionsNumber > 1 || !filter.equals(ContributionFilter.of(null).with(filter.response())),
            Addresses.query("programme", asked.programme, "kind", asked.kind, "district", asked.district, "line", asked.line,
                "response", asked.response, "from", asked.from, "to", asked.to, "status", asked.status,
                "words", asked.words),
            number, found.size() > SIZE, !filter.equals(ContributionFilter.ALL), Codes.digitsOf(asked.words).length() > 5));
    }

    /** The actions on the neighbourhood agenda; none in any other list, and none when something is asked that only contributions have. */
    private static Optional<PromiseFilter> agenda(ContributionFilter filter) {
        return filter.response() != ResponseKind.AGENDA || filter.kind() != null || filter.status() != null ? Optional.empty()
            : Optional.of(new PromiseFilter(filter.programme(), filter.line(), filter.district(), null, null, PromiseFilter.Status.AGENDA, null,
                filter.from(), filter.until(), filter.words()));
    }

    /** The same list as a file for a spreadsheet; sent while it is read, however long it is. */
    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    @Open
    public Response export(@BeanParam Asked asked) {
        ContributionFilter filter = filter(asked, Optional.ofNullable(asked.programme).flatMap(programmes::bySlug));
        StreamingOutput rows = out -> {
            Csv csv = Csv.to(out, "code", "programme", "district", "line", "kind", "received", "due", "answered", "status", "overdue", "response",
                "channel", "meToo", "words", "because");
            heards.each(filter, each -> csv.row(each.code(), each.programme(), each.district(), each.line(), each.kind(), each.at(), each.due(),
                each.answered(), each.status(), each.overdue(), each.response(), each.channel(), each.meToo(), each.words(), ""));
            Optional<PromiseFilter> agenda = agenda(filter);
            if (agenda.isPresent()) {
                promises.each(agenda.get(), each -> csv.row(each.code(), each.programme(), each.district(), "", "action", each.agreed(), each.day(),
                    null, each.status(), each.late() != null, "agenda", "", null, each.title(), each.because()));
            }
            csv.finish();
        };
        return Response.ok(rows).header("Content-Disposition", "attachment; filename=\"contributions.csv\"").build();
    }

    private static ContributionFilter filter(Asked asked, Optional<ProgrammeOutline> programme) {
        return new ContributionFilter(programme.map(ProgrammeOutline::id).orElse(null), one(Kind.class, asked.kind),
            Ids.parse(asked.district).orElse(null), Ids.parse(asked.line).orElse(null), one(ResponseKind.class, asked.response),
            Addresses.startOf(asked.from, 0).orElse(null), Addresses.startOf(asked.to, 1).orElse(null), one(ContributionFilter.Status.class, asked.status),
            asked.words == null || asked.words.isBlank() ? null : asked.words.strip());
    }

    static <E extends Enum<E>> E one(Class<E> type, String name) {
        return name == null ? null : Arrays.stream(type.getEnumConstants())
            .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT))).findFirst().orElse(null);
    }

    static int numberOf(String page) {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }
}
