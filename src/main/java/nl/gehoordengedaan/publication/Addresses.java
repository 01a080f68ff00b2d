package nl.gehoordengedaan.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import nl.gehoordengedaan.shared.Clock;

/** Writes and reads addresses of lists, so that what was asked stays while somebody pages on. */
final class Addresses {

    private Addresses() {
    }

    /**
     * The beginning of a day as a browser writes it in an address, or of so many days later; empty for what is no day. Years before the first
     * and after the last that the database knows are no days here.
     */
    static Optional<Instant> startOf(String day, int daysLater) {
        try {
            return day == null || !day.matches("[12]\\d{3}-\\d{2}-\\d{2}") ? Optional.empty()
                : Optional.of(LocalDate.parse(day).plusDays(daysLater).atStartOfDay(Clock.AMSTERDAM).toInstant());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Names and values in turn; what is empty is left out. */
    static String query(String... namesAndValues) {
        StringJoiner query = new StringJoiner("&");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            if (value != null && !value.isBlank()) {
                query.add(namesAndValues[i] + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}
