package nl.gehoordengedaan.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A deadline says in every language how it was counted. */
class ExplanationTest {

    private final WorkingCalendar calendar = new WorkingCalendar(HolidaySettings.ofTheLaw());

    @Test
    void the_weekend_and_the_fifth_of_may_do_not_count() {
        Explanation explanation = calendar.deadline(LocalDate.of(2026, 4, 29), Term.workingDays(5)).explanation();
        assertThat(said(explanation, "nl")).isEqualTo("woensdag 29 april + 5 werkdagen; het weekend en 5 mei tellen niet mee = donderdag 7 mei");
        assertThat(said(explanation, "en"))
                .isEqualTo("Wednesday, April 29 + 5 working days; the weekend and 5 May do not count = Thursday, May 7");
    }

    @Test
    void three_weekends_two_holidays_and_a_closing_day_are_enumerated() {
        HolidaySettings settings = new HolidaySettings(true, LiberationDay.EVERY_YEAR, Set.of(LocalDate.of(2026, 5, 15)));
        Explanation explanation = new WorkingCalendar(settings).deadline(LocalDate.of(2026, 4, 29), Term.workingDays(11)).explanation();
        assertThat(said(explanation, "nl")).isEqualTo(
                "woensdag 29 april + 11 werkdagen; 3 weekenden, 5 mei, Hemelvaartsdag en 15 mei (gesloten) tellen niet mee = dinsdag 19 mei");
    }

    @Test
    void one_skipped_day_is_told_in_the_singular() {
        assertThat(said(calendar.deadline(LocalDate.of(2026, 5, 4), Term.workingDays(1)).explanation(), "nl"))
                .isEqualTo("maandag 4 mei + 1 werkdag; 5 mei telt niet mee = woensdag 6 mei");
    }

    @Test
    void nothing_skipped_nothing_told() {
        assertThat(said(calendar.deadline(LocalDate.of(2026, 6, 1), Term.workingDays(2)).explanation(), "nl"))
                .isEqualTo("maandag 1 juni + 2 werkdagen = woensdag 3 juni");
        assertThat(said(calendar.deadline(LocalDate.of(2026, 6, 2), Term.calendarDays(5)).explanation(), "nl"))
                .isEqualTo("dinsdag 2 juni + 5 dagen = zondag 7 juni");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "tr", "ar", "pl"})
    void every_day_of_seventeen_years_can_be_explained(String language) {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2041, 1, 1)).filter(day -> day.getDayOfMonth() % 4 == 0)
                .forEach(day -> assertThat(said(calendar.deadline(day, Term.workingDays(15)).explanation(), language)).doesNotContain("{", "term."));
    }

    private static String said(Explanation explanation, String language) {
        Properties messages = messages(language);
        return explanation.in((key, args) -> new MessageFormat(messages.getProperty(key), Locale.forLanguageTag(language)).format(args));
    }

    private static Properties messages(String language) {
        try (Reader reader = new InputStreamReader(
                ExplanationTest.class.getResourceAsStream("/messages/term_" + language + ".properties"), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
