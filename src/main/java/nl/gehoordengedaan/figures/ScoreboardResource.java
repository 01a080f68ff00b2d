package nl.gehoordengedaan.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gehoordengedaan.action.Actions;
import nl.gehoordengedaan.action.PartnerFigures;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Csv;

/** The scoreboard: per partner what was kept in time, late, moved, not done, reopened; over a period, and each figure with the list behind it. */
@Path("/partners")
@RequestScoped
public class ScoreboardResource {

    @Inject
    Page page;

    @Inject
    Actions actions;

    @Inject
    ProgrammeOutlines programmes;

    @GET
    @Controller
    @Open
    public Response board(@QueryParam("programme") String programme, @QueryParam("from") String from, @QueryParam("to") String to) {
        Optional<ProgrammeOutline> one = Optional.ofNullable(programme).flatMap(programmes::bySlug);
        Form form = Form.empty().with("programme", programme).with("from", from).with("to", to);
        return page.with(form).show("figures/scoreboard.ftlh", "page", new ScoreboardPage(
            programmes.all().stream().map(each -> new ScoreboardPage.Choice(each.slug(), each.name())).toList(),
            one.map(ProgrammeOutline::slug).orElse(""), rows(one, from, to), query(one.isPresent() ? programme : null, from, to)));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    @Open
    public Response export(@QueryParam("programme") String programme, @QueryParam("from") String from, @QueryParam("to") String to) {
        List<ScoreboardPage.Row> rows = rows(Optional.ofNullable(programme).flatMap(programmes::bySlug), from, to);
        StreamingOutput file = out -> {
            Csv csv = Csv.to(out, "programme", "partner", "promises", "open", "late", "keptInTime", "doneLater", "moved", "timesMoved", "reopened",
                "notSolvedAccordingToResidents", "solvedAccordingToResidents", "notDone");
            for (ScoreboardPage.Row each : rows) {
                csv.row(each.programme(), each.partner(), each.all(), each.open(), each.late(), each.kept(), each.doneLater(), each.moved(), each.moves(),
                    each.reopened(), each.disputed(), each.confirmed(), each.notDone());
            }
            csv.finish();
        };
        return Response.ok(file).header("Content-Disposition", "attachment; filename=\"partners.csv\"").build();
    }

    @GET
    @Path("{slug}/{partnerCode}")
    @Controller
    @Open
    public Response partner(@PathParam("slug") String slug, @PathParam("partnerCode") String code) {
        ProgrammeOutline programme = programmes.bySlug(slug).orElseThrow(NotFoundException::new);
        ProgrammeOutline.Choice partner = programme.partners().stream().filter(each -> each.code().equals(code)).findFirst()
            .orElseThrow(NotFoundException::new);
        ScoreboardPage.Row row = figures(Optional.of(programme), null, null).stream().filter(each -> each.partner().equals(partner.id())).findFirst()
            .map(each -> row(each, programme)).orElseGet(() -> row(new PartnerFigures(programme.id(), partner.id(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                programme));
        return page.show("figures/partner.ftlh", "page", row);
    }

    private List<ScoreboardPage.Row> rows(Optional<ProgrammeOutline> programme, String from, String to) {
        Map<UUID, ProgrammeOutline> known = programmes.all().stream().collect(Collectors.toMap(ProgrammeOutline::id, Function.identity()));
        return figures(programme, from, to).stream().filter(each -> known.containsKey(each.programme()))
            .map(each -> row(each, known.get(each.programme())))
            .sorted(Comparator.comparing(ScoreboardPage.Row::programme).thenComparing(ScoreboardPage.Row::partner)).toList();
    }

    private List<PartnerFigures> figures(Optional<ProgrammeOutline> programme, String from, String to) {
        return actions.byPartner(programme.map(ProgrammeOutline::id).orElse(null), day(from).map(ScoreboardResource::start).orElse(null),
            day(to).map(day -> start(day.plusDays(1))).orElse(null));
    }

    private static ScoreboardPage.Row row(PartnerFigures figures, ProgrammeOutline programme) {
        Optional<ProgrammeOutline.Choice> partner = programme.partner(figures.partner());
        return new ScoreboardPage.Row(partner.map(ProgrammeOutline.Choice::name).orElse("?"), programme.name(),
            partner.map(choice -> "/partners/" + programme.slug() + "/" + choice.code()).orElse("/partners"),
            "/actions?programme=" + programme.slug() + "&partner=" + figures.partner(), figures.all(), figures.open(), figures.late(), figures.kept(),
            figures.doneLater(), figures.moved(), figures.moves(), figures.reopened(), figures.disputed(), figures.confirmed(), figures.notDone(),
            share(figures));
    }

    /** What is still open and not late says nothing yet, neither for nor against. */
    static int share(PartnerFigures figures) {
        long decided = figures.kept() + figures.doneLater() + figures.late();
        return decided == 0 ? -1 : (int) Math.round(100.0 * figures.kept() / decided);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clock.AMSTERDAM).toInstant();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty()
                : Optional.of(LocalDate.parse(text.strip())).filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String query(String... values) {
        StringBuilder query = new StringBuilder();
        String[] names = {"programme", "from", "to"};
        for (int i = 0; i < names.length; i++) {
            if (values[i] != null && !values[i].isBlank()) {
                query.append(query.isEmpty() ? "" : "&").append(names[i]).append('=').append(URLEncoder.encode(values[i], StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}
