package nl.gehoordengedaan.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import nl.gehoordengedaan.action.PromiseFilter.Status;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Csv;

/** The figures of the partners, the same for the page, the file and programs. */
@ApplicationScoped
class Scoreboard {

    @Inject
    Actions actions;

    @Inject
    ProgrammeOutlines programmes;

    /**
     * One row for each partner that promised something, in order of programme and name.
     *
     * @param from only what was agreed on or after this day, as 2026-11-25; what is no day is not asked
     * @param to   only what was agreed on or before this day
     */
    List<ScoreboardPage.Row> rows(Optional<ProgrammeOutline> programme, String from, String to) {
        Map<UUID, ProgrammeOutline> known = programmes.all().stream().collect(Collectors.toMap(ProgrammeOutline::id, Function.identity()));
        String period = query(null, day(from).map(LocalDate::toString).orElse(null), day(to).map(LocalDate::toString).orElse(null));
        return figures(programme, from, to).stream().filter(each -> known.containsKey(each.programme()))
            .map(each -> row(each, known.get(each.programme()), period))
            .sorted(Comparator.comparing(ScoreboardPage.Row::programme).thenComparing(ScoreboardPage.Row::partner)).toList();
    }

    /** One partner, over all time. */
    ScoreboardPage.Row row(ProgrammeOutline programme, ProgrammeOutline.Choice partner) {
        return row(figures(Optional.of(programme), null, null).stream().filter(each -> each.partner().equals(partner.id())).findFirst()
            .orElseGet(() -> PartnerFigures.none(programme.id(), partner.id())), programme, "");
    }

    StreamingOutput file(Optional<ProgrammeOutline> programme, String from, String to) {
        List<ScoreboardPage.Row> rows = rows(programme, from, to);
        return out -> {
            Csv csv = Csv.to(out, "programme", "partner", "promises", "open", "late", "keptInTime", "doneLater", "moved", "timesMoved", "reopened",
                "notSolvedAccordingToResidents", "solvedAccordingToResidents", "notDone", "handedOn", "handedOnLate");
            for (ScoreboardPage.Row each : rows) {
                csv.row(each.programme(), each.partner(), each.all(), each.open(), each.late(), each.kept(), each.doneLater(), each.moved(), each.moves(),
                    each.reopened(), each.disputed(), each.confirmed(), each.notDone(), each.handedOn(), each.handedOnLate());
            }
            csv.finish();
        };
    }

    private List<PartnerFigures> figures(Optional<ProgrammeOutline> programme, String from, String to) {
        return actions.byPartner(programme.map(ProgrammeOutline::id).orElse(null), day(from).map(Scoreboard::start).orElse(null),
            day(to).map(day -> start(day.plusDays(1))).orElse(null));
    }

    private static ScoreboardPage.Row row(PartnerFigures figures, ProgrammeOutline programme, String period) {
        Optional<ProgrammeOutline.Choice> partner = programme.partner(figures.partner());
        return new ScoreboardPage.Row(partner.map(ProgrammeOutline.Choice::name).orElse("?"), programme.name(),
            partner.map(choice -> "/partners/" + programme.slug() + "/" + choice.code()).orElse("/partners"),
            "/actions?programme=" + programme.slug() + "&partner=" + figures.partner() + (period.isEmpty() ? "" : "&" + period), figures.all(),
            figures.of(Status.OPEN), figures.of(Status.OVERDUE), figures.of(Status.KEPT), figures.of(Status.DONE_LATER), figures.of(Status.MOVED),
            figures.moves(), figures.of(Status.REOPENED), figures.of(Status.DISPUTED), figures.of(Status.CONFIRMED), figures.of(Status.NOT_DONE),
            figures.of(Status.HANDED_ON), figures.of(Status.HANDED_ON_LATE), figures.shareKept());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clock.AMSTERDAM).toInstant();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty()
                : Optional.of(LocalDate.parse(text.strip())).filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** What was asked, as it stands in an address. */
    static String query(String... values) {
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
