package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.gehoordengedaan.action.Category;
import nl.gehoordengedaan.action.PromiseFilter;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Ids;

/** What is asked of the lists of promises: by page, as a file and by programs. */
@ApplicationScoped
class PromiseSearch {

    /** What became overdue within so many calendar days has just become so. */
    static final Duration RECENT = Duration.ofDays(7);

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

    Optional<ProgrammeOutline> programme(Asked asked) {
        return Optional.ofNullable(asked.programme).flatMap(programmes::bySlug);
    }

    PromiseFilter filter(Asked asked) {
        return new PromiseFilter(programme(asked).map(ProgrammeOutline::id).orElse(null), Ids.parse(asked.line).orElse(null),
            Ids.parse(asked.district).orElse(null), Ids.parse(asked.partner).orElse(null), one(Category.class, asked.category),
            one(PromiseFilter.Status.class, asked.status), clock.instant().minus(RECENT),
            day(asked.from).map(day -> day.atStartOfDay(Clock.AMSTERDAM).toInstant()).orElse(null),
            day(asked.to).map(day -> day.plusDays(1).atStartOfDay(Clock.AMSTERDAM).toInstant()).orElse(null),
            asked.words == null || asked.words.isBlank() ? null : asked.words.strip()).withoutUnused();
    }

    static String query(Asked asked) {
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
