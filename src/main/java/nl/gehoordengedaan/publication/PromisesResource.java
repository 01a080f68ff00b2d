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
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gehoordengedaan.action.Actions;
import nl.gehoordengedaan.action.Category;
import nl.gehoordengedaan.action.PromiseFilter;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Csv;
import nl.gehoordengedaan.shared.Ids;

/** The public list of what was promised: what is open, overdue, done, confirmed, and not done because. */
@Path("/actions")
@RequestScoped
public class PromisesResource {

    static final int SIZE = 50;
    /** What became overdue within so many calendar days has just become so. */
    static final Duration RECENT = Duration.ofDays(7);
    private static final int EXPORT_AT_ONCE = 2_000;

    @Inject
    Page page;

    @Inject
    Promises promises;

    @Inject
    Actions actions;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    InstantSource clock;

    /** What the reader asked for, as it stands in the address. */
    public static class Asked {
        @QueryParam("programme")
        String programme;
        @QueryParam("line")
        String line;
        @QueryParam("district")
        String district;
        @QueryParam("partner")
        String partner;
        @QueryParam("category")
        String category;
        @QueryParam("status")
        String status;
        @QueryParam("from")
        String from;
        @QueryParam("to")
        String to;
        @QueryParam("words")
        String words;
        @QueryParam("page")
        String page;
    }

    /**
     * One page of the list.
     *
     * @param counts   how many there are of each status, in this programme or in all; each leads to its list
     * @param reasons  how often which kind of reason stood in the way; empty unless what was not done is asked
     * @param query    what was asked, as it stands behind the question mark, without the page
     * @param narrowed true when something other than the status is asked
     */
    public record PromisesPage(List<Promised> promises, List<Count> counts, List<Reason> reasons, List<Choice> programmes, List<Choice> lines,
                               List<Choice> districts, List<Choice> partners, List<Choice> categories, List<Choice> statuses, String status,
                               String query, int number, boolean more, boolean filtered, boolean narrowed) {
    }

    /** How many there are of this status. */
    public record Count(String status, long number, String href) {
    }

    /** How often this kind of reason stood in the way. */
    public record Reason(String because, long number) {
    }

    /** One possibility of a filter. */
    public record Choice(String value, String label) {
    }

    private static final List<PromiseFilter.Status> COUNTED = List.of(PromiseFilter.Status.OPEN, PromiseFilter.Status.OVERDUE,
        PromiseFilter.Status.JUST_OVERDUE, PromiseFilter.Status.DONE, PromiseFilter.Status.CONFIRMED, PromiseFilter.Status.DISPUTED,
        PromiseFilter.Status.NOT_DONE);

    @GET
    @Controller
    @Open
    public Response list(@BeanParam Asked asked) {
        String digits = Contributions.digitsOf(asked.words);
        if (digits.length() == 9 && asked.words.replaceAll("[\\p{Nd}\\s.-]", "").isEmpty()) {
            if (actions.byCode(digits).isPresent()) {
                return page.seeOther("/actions/" + digits);
            }
            if (contributions.byCode(digits).isPresent()) {
                return page.seeOther("/contributions/" + digits);
            }
        }
        Optional<ProgrammeOutline> programme = chosen(asked);
        PromiseFilter filter = filter(asked, programme);
        int number = OverviewResource.numberOf(asked.page);
        List<Promised> found = promises.page(filter, (number - 1) * SIZE, SIZE + 1);
        Form form = Form.empty().with("programme", asked.programme).with("line", asked.line).with("district", asked.district)
            .with("partner", asked.partner).with("category", asked.category).with("status", asked.status).with("from", asked.from)
            .with("to", asked.to).with("words", asked.words);
        PromiseFilter withoutStatus = new PromiseFilter(filter.programme(), filter.line(), filter.district(), filter.partner(), filter.category(),
            null, null, filter.from(), filter.until(), filter.words());
        return page.with(form).show("publication/promises.ftlh", "page", new PromisesPage(found.stream().limit(SIZE).toList(),
            counts(asked, programme), reasons(filter), programmes.all().stream().map(each -> new Choice(each.slug(), each.name())).toList(),
            choices(programme.map(ProgrammeOutline::lines)), choices(programme.map(ProgrammeOutline::districts)),
            choices(programme.map(ProgrammeOutline::partners)),
            Arrays.stream(Category.values()).map(each -> new Choice(each.name(), page.msg("action.category." + each))).toList(),
            Arrays.stream(PromiseFilter.Status.values()).map(each -> new Choice(each.name(), page.msg("publication.promise." + each))).toList(),
            filter.status() == null ? "" : filter.status().name(), query(asked), number, found.size() > SIZE,
            filter.status() != null || !withoutStatus.equals(PromiseFilter.ALL), !withoutStatus.equals(PromiseFilter.ALL)));
    }

    private List<Count> counts(Asked asked, Optional<ProgrammeOutline> programme) {
        Map<PromiseFilter.Status, Long> counted = actions.count(programme.map(ProgrammeOutline::id).orElse(null), clock.instant().minus(RECENT));
        return COUNTED.stream().map(status -> new Count(status.name(), counted.get(status),
            "/actions?" + Addresses.query("programme", programme.isPresent() ? asked.programme : null, "status", status.name()))).toList();
    }

    private List<Reason> reasons(PromiseFilter filter) {
        return filter.status() != PromiseFilter.Status.NOT_DONE ? List.of()
            : actions.notDone(filter).entrySet().stream().map(each -> new Reason(each.getKey().name(), each.getValue())).toList();
    }

    private static List<Choice> choices(Optional<List<ProgrammeOutline.Choice>> some) {
        return some.orElse(List.of()).stream().map(each -> new Choice(each.id().toString(), each.name())).toList();
    }

    /** The same list as a file for a spreadsheet; sent while it is read, however long it is. */
    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    @Open
    public Response export(@BeanParam Asked asked) {
        PromiseFilter filter = filter(asked, chosen(asked));
        StreamingOutput rows = out -> {
            Csv csv = Csv.to(out, "code", "title", "category", "programme", "district", "partner", "agreed", "firstPromisedDay", "promisedDay",
                "timesMoved", "status", "lateSince", "timesReopened", "outcome");
            List<Promised> some = promises.page(filter, 0, EXPORT_AT_ONCE);
            for (int first = 0; !some.isEmpty(); first += EXPORT_AT_ONCE, some = promises.page(filter, first, EXPORT_AT_ONCE)) {
                for (Promised each : some) {
                    csv.row(each.code(), each.title(), each.category(), each.programme(), each.district(), each.partner(), each.agreed(),
                        each.firstDay(), each.day(), each.moves(), each.status(), each.late(), each.reopened(), each.outcome());
                }
            }
            csv.finish();
        };
        return Response.ok(rows).header("Content-Disposition", "attachment; filename=\"promises.csv\"").build();
    }

    private Optional<ProgrammeOutline> chosen(Asked asked) {
        return Optional.ofNullable(asked.programme).flatMap(programmes::bySlug);
    }

    PromiseFilter filter(Asked asked, Optional<ProgrammeOutline> programme) {
        return new PromiseFilter(programme.map(ProgrammeOutline::id).orElse(null), Ids.parse(asked.line).orElse(null),
            Ids.parse(asked.district).orElse(null), Ids.parse(asked.partner).orElse(null), one(Category.class, asked.category),
            one(PromiseFilter.Status.class, asked.status), clock.instant().minus(RECENT),
            day(asked.from).map(day -> day.atStartOfDay(Clock.AMSTERDAM).toInstant()).orElse(null),
            day(asked.to).map(day -> day.plusDays(1).atStartOfDay(Clock.AMSTERDAM).toInstant()).orElse(null),
            asked.words == null || asked.words.isBlank() ? null : asked.words.strip()).withoutUnused();
    }

    private static String query(Asked asked) {
        return Addresses.query("programme", asked.programme, "line", asked.line, "district", asked.district, "partner", asked.partner,
            "category", asked.category, "status", asked.status, "from", asked.from, "to", asked.to, "words", asked.words);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip())).filter(day -> day.getYear() > 1900
                && day.getYear() < 3000);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name) {
        return name == null ? null : Arrays.stream(type.getEnumConstants())
            .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT))).findFirst().orElse(null);
    }
}
