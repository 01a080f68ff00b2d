package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.workflow.SubjectInWords;

/** "Work list": what waits for me, the most urgent first. */
@Path("/work")
@RequestScoped
public class WorkListResource {

    private static final int SIZE = 50;
    private static final int FAR = 10_000;

    @Inject
    Page page;

    @Inject
    Visitor visitor;

    @Inject
    WorkItems items;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    @Any
    Instance<SubjectInWords> inWords;

    @Inject
    InstantSource clock;

    /**
     * One page of the list.
     *
     * @param number which page, from 1
     * @param more   true when there is a next page
     */
    public record WorkListPage(List<Row> rows, List<Choice> programmes, int number, boolean more, String query) {
    }

    /** A task. {@code urgency}: late, today, soon or none; {@code days} until or since the deadline. */
    public record Row(String href, String task, String code, String words, String sort, String language, String programme, Instant opened,
                      Instant due, String urgency,
                      long days) {
    }

    /** One possibility of a filter. */
    public record Choice(String value, String label) {
    }

    @GET
    @Controller
    @Needs(Right.SEE_WORK)
    public Response list(@QueryParam("programme") String programme, @QueryParam("step") String step, @QueryParam("late") String late, @QueryParam("code") String code,
                         @QueryParam("page") @DefaultValue("1") String number) {
        Map<UUID, ProgrammeOutline> mine = programmes.all().stream().filter(each -> visitor.programmesWith(Right.SEE_WORK).contains(each.id()))
            .collect(Collectors.toMap(ProgrammeOutline::id, each -> each));
        Collection<UUID> asked = Ids.parse(programme).filter(mine::containsKey).<Collection<UUID>>map(Set::of).orElse(mine.keySet());
        int at = numberOf(number);
        Instant now = clock.instant();
        List<WorkItem> found = items.page(asked, roles(), step == null || step.isEmpty() ? null : step, numbered(code),
            late == null || late.isEmpty() ? null : now, (at - 1) * SIZE, SIZE + 1);
        Map<UUID, SubjectInWords.Words> words = words(found);
        List<Row> rows = found.stream().limit(SIZE).map(item -> row(item, words.get(item.subject()), mine.get(item.programme()), now))
            .toList();
        Form filter = Form.empty().with("programme", programme).with("step", step).with("late", late).with("code", code);
        return page.with(filter).show("worklist/list.ftlh", "page", new WorkListPage(rows,
            mine.values().stream().map(each -> new Choice(each.id().toString(), each.name())).toList(), at, found.size() > SIZE,
            "programme=" + filter.text("programme").replaceAll("[^0-9a-f-]", "") + "&step=" + filter.text("step").replaceAll("\\W", "")
                + "&late=" + filter.text("late").replaceAll("\\W", "")));
    }

    /** A director also sees what waits for the organisers. */
    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(visitor.roles());
        if (roles.contains(Role.DIRECTOR)) {
            roles.add(Role.ORGANISER);
        }
        return roles;
    }

    private Collection<UUID> numbered(String code) {
        return code == null || code.isBlank() ? null
            : inWords.stream().flatMap(each -> each.numbered(code).stream()).collect(Collectors.toSet());
    }

    private Map<UUID, SubjectInWords.Words> words(List<WorkItem> found) {
        Map<UUID, SubjectInWords.Words> words = new HashMap<>();
        inWords.forEach(each -> words.putAll(each.of(found.stream().filter(item -> item.process().equals(each.process()))
            .map(WorkItem::subject).collect(Collectors.toSet()))));
        return words;
    }

    private Row row(WorkItem item, SubjectInWords.Words words, ProgrammeOutline programme, Instant now) {
        Instant due = item.dueAt().orElse(null);
        long days = due == null ? 0 : ChronoUnit.DAYS.between(now.atZone(Clock.AMSTERDAM).toLocalDate(),
            due.minusSeconds(1).atZone(Clock.AMSTERDAM).toLocalDate());
        String urgency = due == null ? "none" : !now.isBefore(due) ? "late" : days == 0 ? "today" : days <= 2 ? "soon" : "none";
        return new Row(item.page(), page.msg("worklist.task." + item.process() + "." + item.step()), words == null ? "" : words.code(),
            words == null ? "" : words.words(), words == null || words.sort().isEmpty() ? "" : page.msg(words.sort()),
            words == null ? "" : words.language(), programme.name(), item.openedAt(),
            due == null ? null : due.minusSeconds(1), urgency, Math.abs(days));
    }

    private static int numberOf(String number) {
        return number.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(number), FAR) : 1;
    }
}
