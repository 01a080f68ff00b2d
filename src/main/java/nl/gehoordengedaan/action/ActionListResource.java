package nl.gehoordengedaan.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;

/** "My organisation's actions", and all of a programme for its organisers: what is late, what comes due this week, what was not accepted. */
@Path("/work/actions")
@RequestScoped
public class ActionListResource {

    private static final int SIZE = 50;

    @Inject
    Page page;

    @Inject
    Actions actions;

    @Inject
    Visitor visitor;

    @Inject
    ActionSearch search;

    @Context
    UriInfo uri;

    /**
     * One page of the list.
     *
     * @param own      name of the organisation, for who works for one; empty for organisers
     * @param filtered true when something else is asked than what is open
     * @param query    what was asked, as it stands in an address
     * @param number   which page, from 1
     * @param more     true when there is a next page
     */
    public record ListPage(List<Row> rows, String own, List<String> shows, String show, boolean filtered, List<ActionPage.Choice> programmes,
                           List<ActionPage.Choice> partners, List<ActionPage.Choice> districts, List<ActionPage.Choice> categories,
                           List<ActionPage.Choice> orders, String query, int number, boolean more) {
    }

    /**
     * One action.
     *
     * @param lastDay the last day that is in time; null when nothing must happen by a day
     * @param which   which day that is, in a word; empty when there is none
     * @param urgency late, today, week or none
     */
    public record Row(String id, String code, String title, String category, String partner, String district, State state, LocalDate lastDay,
                      String which, String urgency, int shifts, boolean waiting, boolean notAccepted, Outcome outcome) {
    }

    @GET
    @Controller
    @Needs(Right.READ_ACTION)
    public Response list() {
        Form asked = ActionSearch.asked(uri);
        ActionFilter filter = search.filter(asked);
        int number = asked.text("page").matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked.text("page")) : 1;
        List<Action> found = actions.page(filter, (number - 1) * SIZE, SIZE + 1);
        Map<UUID, ProgrammeOutline> mine = search.mine();
        return page.with(asked.with("order", filter.order().name())).show("action/list.ftlh", "page", new ListPage(
            rows(found.stream().limit(SIZE).toList(), mine), own(mine), shows(), filter.show().name(),
            ActionSearch.isNarrowed(asked),
            choices(mine.values().stream(), each -> new ActionPage.Choice(each.id().toString(), each.name())),
            own(mine).isEmpty() ? choices(mine.values().stream().flatMap(each -> each.partners().stream()), ActionListResource::choice) : List.of(),
            choices(mine.values().stream().flatMap(each -> each.districts().stream()), ActionListResource::choice),
            Arrays.stream(Category.values()).map(each -> new ActionPage.Choice(each.name(), page.msg("action.category." + each))).toList(),
            Arrays.stream(ActionFilter.Order.values()).map(each -> new ActionPage.Choice(each.name(), page.msg("action.list.order." + each))).toList(),
            ActionSearch.query(asked), number, found.size() > SIZE));
    }

    private List<Row> rows(List<Action> found, Map<UUID, ProgrammeOutline> mine) {
        LocalDate today = search.today();
        return found.stream().map(each -> row(each, mine.get(each.programme()), today)).toList();
    }

    private Row row(Action each, ProgrammeOutline programme, LocalDate today) {
        LocalDate last = ActionSearch.lastDay(each);
        String urgency = each.lateSince().isPresent() ? "late" : last == null || each.isWaiting() ? "none" : last.equals(today) ? "today"
            : last.isAfter(ActionSearch.endOfWeek(today)) ? "none" : "week";
        return new Row(each.id().toString(), each.code(), each.title(), page.msg("action.category." + each.category()),
            ActionSearch.name(each.partner(), programme::partner), ActionSearch.name(each.district(), programme::district), each.state(), last,
            NextDay.of(each).map(next -> page.msg(next.kind().word())).orElse(""), urgency, each.shiftCount(),
            each.isWaiting(), each.isNotAccepted(), each.outcome().orElse(null));
    }

    /** The organisation of who sees one organisation only. */
    private String own(Map<UUID, ProgrammeOutline> mine) {
        Set<Scope> scopes = visitor.scopesWith(Right.READ_ACTION);
        return scopes.stream().anyMatch(each -> each.organisation() == null) ? ""
            : scopes.stream().flatMap(each -> mine.get(each.programme()).partner(each.organisation()).stream()).map(ProgrammeOutline.Choice::name)
                .distinct().sorted().collect(Collectors.joining(", "));
    }

    private static List<String> shows() {
        return Arrays.stream(ActionFilter.Show.values()).map(Enum::name).toList();
    }

    private static <T> List<ActionPage.Choice> choices(Stream<T> some, Function<T, ActionPage.Choice> choice) {
        return some.map(choice).toList();
    }

    private static ActionPage.Choice choice(ProgrammeOutline.Choice each) {
        return new ActionPage.Choice(each.id().toString(), each.name());
    }
}
