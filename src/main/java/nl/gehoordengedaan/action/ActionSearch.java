package nl.gehoordengedaan.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Ids;

/** What is asked of the lists of actions, by page and as a file: read from the address, within what this visitor may see. */
@RequestScoped
class ActionSearch {

    private static final List<String> FIELDS = List.of("show", "words", "programme", "partner", "district", "category", "order");

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    static String name(Optional<UUID> id, Function<UUID, Optional<ProgrammeOutline.Choice>> find) {
        return id.flatMap(find).map(ProgrammeOutline.Choice::name).orElse("");
    }

    static LocalDate lastDay(Action each) {
        return NextDay.of(each).map(NextDay::lastDay).orElse(null);
    }

    static LocalDate endOfWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(Clock.AMSTERDAM).toLocalDate();
    }

    ActionFilter filter(Form asked) {
        ActionFilter.Show show = Handlings.one(ActionFilter.Show.class, asked.text("show"));
        ActionFilter.Order order = Handlings.one(ActionFilter.Order.class, asked.text("order"));
        LocalDate today = day(clock.instant());
        return new ActionFilter(visitor.scopesWith(Right.READ_ACTION), show == null ? ActionFilter.Show.OPEN : show,
            endOfWeek(today).plusDays(1).atStartOfDay(Clock.AMSTERDAM).toInstant(), Ids.parse(asked.text("programme")).orElse(null),
            Ids.parse(asked.text("partner")).orElse(null), Ids.parse(asked.text("district")).orElse(null),
            Handlings.one(Category.class, asked.text("category")), asked.textOrNull("words"), order == null ? ActionFilter.Order.DUE : order);
    }

    static Form asked(UriInfo uri) {
        Form asked = Form.empty();
        uri.getQueryParameters().forEach((name, values) -> asked.with(name, values.get(0)));
        return asked;
    }

    static String query(Form asked) {
        return FIELDS.stream().filter(field -> !asked.text(field).isEmpty())
            .map(field -> field + "=" + URLEncoder.encode(asked.text(field), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    Map<UUID, ProgrammeOutline> mine() {
        Set<UUID> those = visitor.scopesWith(Right.READ_ACTION).stream().map(Scope::programme).collect(Collectors.toSet());
        return programmes.all().stream().filter(each -> those.contains(each.id())).collect(Collectors.toMap(ProgrammeOutline::id, each -> each));
    }

    /** Is something else asked than all that is open? */
    static boolean isNarrowed(Form asked) {
        return FIELDS.stream().anyMatch(field -> !field.equals("order") && !asked.text(field).isEmpty());
    }

    LocalDate today() {
        return day(clock.instant());
    }
}
