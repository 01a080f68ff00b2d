package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.contribution.AContribution.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.Term;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** How long it is known how to reach somebody: a year after the matter was closed, and never without a mail two weeks before. */
class ContactTermTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(HolidaySettings.ofTheLaw());
    private static final Instant CLOSED = MONDAY;
    private static final LocalDate LAST_DAY = CALENDAR.dayOf(CLOSED).plusDays(365);

    private final ContactTerm term = new ContactTerm(TermKind.CONTACT_KEPT.standard(), CALENDAR);
    private final Sender byMail = new Sender(UUID.randomUUID(), Contact.byMail("fatma@voorbeeld.nl"), Language.TR, MONDAY.minusSeconds(60));
    private final Sender byPhone = new Sender(UUID.randomUUID(), new Contact(null, "06 1234 5678", null), Language.TR, MONDAY.minusSeconds(60));

    @Test
    void the_warning_comes_two_weeks_before_the_last_day() {
        Instant warnAt = term.warnAt(CLOSED);
        assertThat(CALENDAR.dayOf(warnAt)).isEqualTo(LAST_DAY.minusDays(14));
        assertThat(term.mustBeWarned(byMail, CLOSED, warnAt.minusSeconds(1))).isFalse();
        assertThat(term.mustBeWarned(byMail, CLOSED, warnAt)).isTrue();
    }

    @Test
    void nobody_is_warned_twice() {
        byMail.warn(term.warnAt(CLOSED));
        assertThat(term.mustBeWarned(byMail, CLOSED, term.warnAt(CLOSED).plusSeconds(60))).isFalse();
    }

    @Test
    void who_cannot_be_mailed_is_not_warned_and_is_removed_after_the_last_day() {
        assertThat(term.mustBeWarned(byPhone, CLOSED, at(LAST_DAY))).isFalse();
        assertThat(term.isOver(byPhone, CLOSED, at(LAST_DAY))).isFalse();
        assertThat(term.isOver(byPhone, CLOSED, at(LAST_DAY.plusDays(1)))).isTrue();
    }

    @Test
    void who_was_warned_in_time_is_removed_after_the_last_day() {
        byMail.warn(term.warnAt(CLOSED));
        assertThat(term.isOver(byMail, CLOSED, at(LAST_DAY))).isFalse();
        assertThat(term.isOver(byMail, CLOSED, at(LAST_DAY.plusDays(1)))).isTrue();
        assertThat(term.plannedRemoval(CLOSED)).isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void nobody_is_removed_without_having_been_warned() {
        assertThat(term.isOver(byMail, CLOSED, at(LAST_DAY.plusYears(3)))).isFalse();
    }

    @Test
    void a_warning_that_was_late_leaves_as_many_days_all_the_same() {
        Instant late = at(LAST_DAY.plusDays(20));
        byMail.warn(late);
        assertThat(term.removal(CLOSED, late)).isEqualTo(LAST_DAY.plusDays(34));
        assertThat(term.isOver(byMail, CLOSED, at(LAST_DAY.plusDays(33)))).isFalse();
        assertThat(term.isOver(byMail, CLOSED, at(LAST_DAY.plusDays(34)))).isTrue();
    }

    @Test
    void what_was_opened_again_counts_from_its_new_end_and_the_old_warning_does_not_count() {
        byMail.warn(term.warnAt(CLOSED));
        Instant closedAgain = term.warnAt(CLOSED).plus(Duration.ofDays(3));
        assertThat(term.isOver(byMail, closedAgain, at(LAST_DAY.plusDays(1)))).isFalse();
        assertThat(term.mustBeWarned(byMail, closedAgain, term.warnAt(closedAgain))).isTrue();
        assertThat(term.isOver(byMail, closedAgain, at(LAST_DAY.plusYears(2)))).isFalse();
    }

    @Test
    void a_programme_sets_its_own_term() {
        ContactTerm shorter = new ContactTerm(new TermSetting(TermKind.CONTACT_KEPT, Term.calendarDays(90), Term.calendarDays(83), null), CALENDAR);
        assertThat(shorter.plannedRemoval(CLOSED)).isEqualTo(CALENDAR.dayOf(CLOSED).plusDays(91));
        byMail.warn(at(CALENDAR.dayOf(CLOSED).plusDays(85)));
        assertThat(shorter.removal(CLOSED, byMail.warnedAt().orElseThrow())).isEqualTo(CALENDAR.dayOf(CLOSED).plusDays(92));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(2, 15).atZone(nl.gehoordengedaan.shared.Clock.AMSTERDAM).toInstant();
    }
}
