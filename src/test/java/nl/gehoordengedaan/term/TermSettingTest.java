package nl.gehoordengedaan.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.gehoordengedaan.shared.Clock;
import org.junit.jupiter.api.Test;

class TermSettingTest {

    private final WorkingCalendar calendar = new WorkingCalendar(HolidaySettings.ofTheLaw());

    @Test
    void a_report_is_picked_up_within_five_days_and_the_director_hears_two_working_days_later() {
        TermSetting.Schedule schedule = TermKind.REPORT_PICKED_UP.standard().schedule(amsterdam("2026-06-02T14:00"), calendar);
        assertThat(schedule.remindAt()).isEqualTo(amsterdam("2026-06-05T09:00"));
        assertThat(schedule.deadline().due()).isEqualTo(amsterdam("2026-06-08T00:00"));
        assertThat(schedule.directorAt()).isEqualTo(amsterdam("2026-06-10T00:00"));
    }

    @Test
    void a_contribution_is_answered_within_fifteen_working_days() {
        TermSetting.Schedule schedule = TermKind.CONTRIBUTION_ANSWERED.standard().schedule(amsterdam("2026-06-01T14:00"), calendar);
        assertThat(schedule.remindAt()).isEqualTo(amsterdam("2026-06-15T09:00"));
        assertThat(schedule.deadline().dueDay()).isEqualTo("2026-06-22");
        assertThat(schedule.directorAt()).isEqualTo(amsterdam("2026-06-25T00:00"));
    }

    @Test
    void a_reminder_comes_before_the_term_ends() {
        assertThatThrownBy(() -> new TermSetting(TermKind.REPORT_PICKED_UP, Term.calendarDays(5), Term.calendarDays(5), Term.workingDays(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TermSetting(TermKind.REPORT_PICKED_UP, Term.calendarDays(5), Term.workingDays(3), Term.workingDays(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant amsterdam(String moment) {
        return LocalDateTime.parse(moment).atZone(Clock.AMSTERDAM).toInstant();
    }
}
