package nl.gehoordengedaan.rhythm;

import static nl.gehoordengedaan.rhythm.ARhythm.CALENDAR;
import static nl.gehoordengedaan.rhythm.ARhythm.LAST;
import static nl.gehoordengedaan.rhythm.ARhythm.NOW;
import static nl.gehoordengedaan.rhythm.ARhythm.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.meeting.MeetingState;
import nl.gehoordengedaan.term.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnTest {

    private static final LocalDate IN_TIME = LocalDate.of(2027, 4, 20);
    private static final Instant SETTLED = Instant.parse("2027-07-07T22:00:00Z");

    private final Turn turn = ARhythm.turn();

    @ParameterizedTest
    @EnumSource(value = MeetingState.class, names = {"PLANNED", "ANNOUNCED"})
    void a_meeting_ahead_is_a_plan(MeetingState state) {
        Turn.Gathering meeting = meeting(state, IN_TIME);

        assertThat(turn.look(List.of(meeting), NOW)).isTrue();
        assertThat(turn.look(List.of(meeting), NOW)).as("nothing new").isFalse();

        assertThat(turn.state()).isEqualTo(TurnState.PLANNED);
        assertThat(turn.meeting()).contains(meeting.id());
        assertThat(turn.meetingDay()).contains(IN_TIME);
    }

    @ParameterizedTest
    @EnumSource(value = MeetingState.class, names = {"HELD", "REPORTED", "CLOSED"})
    void a_meeting_that_took_place_keeps_it(MeetingState state) {
        turn.look(List.of(meeting(MeetingState.PLANNED, IN_TIME.minusDays(30)), meeting(state, IN_TIME)), NOW);

        assertThat(turn.state()).isEqualTo(TurnState.KEPT);
        assertThat(turn.meetingDay()).contains(IN_TIME);
        assertThat(turn.look(List.of(), NOW)).isFalse();
        assertThat(turn.state()).isEqualTo(TurnState.KEPT);
    }

    @Test
    void of_several_the_first_counts_and_a_cancelled_one_never() {
        turn.look(List.of(meeting(MeetingState.ANNOUNCED, LAST), meeting(MeetingState.CANCELLED, IN_TIME.minusDays(9)),
            meeting(MeetingState.PLANNED, IN_TIME)), NOW);
        assertThat(turn.meetingDay()).contains(IN_TIME);

        turn.look(List.of(meeting(MeetingState.CANCELLED, IN_TIME)), NOW);
        assertThat(turn.state()).isEqualTo(TurnState.DUE);
        assertThat(turn.meeting()).isEmpty();
    }

    @Test
    void a_meeting_that_moved_out_of_the_period_does_not_count() {
        UUID id = UUID.randomUUID();
        turn.look(List.of(new Turn.Gathering(id, MeetingState.ANNOUNCED, LAST, Set.of())), NOW);
        assertThat(turn.state()).isEqualTo(TurnState.PLANNED);

        assertThat(turn.look(List.of(new Turn.Gathering(id, MeetingState.ANNOUNCED, LAST.plusDays(1), Set.of())), NOW)).isTrue();

        assertThat(turn.state()).isEqualTo(TurnState.DUE);
    }

    @Test
    void a_turn_of_a_district_counts_what_names_it() {
        UUID here = UUID.randomUUID();
        Turn ofDistrict = ARhythm.turn(new RhythmPromise.What("evening", 3, null, true, ARhythm.FIRST), here);
        LocalDate day = LocalDate.of(2027, 3, 2);

        ofDistrict.look(List.of(meeting(MeetingState.PLANNED, day), meeting(MeetingState.PLANNED, day, UUID.randomUUID())), NOW);
        assertThat(ofDistrict.state()).as("for everyone, and elsewhere").isEqualTo(TurnState.DUE);

        ofDistrict.look(List.of(meeting(MeetingState.PLANNED, day, UUID.randomUUID(), here)), NOW);
        assertThat(ofDistrict.state()).isEqualTo(TurnState.PLANNED);
    }

    @Test
    void what_is_recorded_after_its_time_was_over_still_keeps_it() {
        turn.look(List.of(meeting(MeetingState.ANNOUNCED, LAST)), NOW);
        assertThat(turn.settle(SETTLED)).isTrue();
        assertThat(turn.settle(SETTLED)).isFalse();
        assertThat(turn.state()).isEqualTo(TurnState.MISSED);
        assertThat(turn.look(List.of(meeting(MeetingState.ANNOUNCED, LAST)), SETTLED)).as("a plan comes too late").isFalse();

        assertThat(turn.look(List.of(meeting(MeetingState.HELD, LAST)), SETTLED)).isTrue();

        assertThat(turn.state()).isEqualTo(TurnState.KEPT);
    }

    @Test
    void somebody_is_asked_sixty_days_before_the_end_and_has_never_longer_than_the_period() {
        assertThat(turn.askAt(CALENDAR)).isEqualTo("2027-05-01T07:00:00Z");
        assertThat(turn.settleAt(CALENDAR)).isEqualTo(SETTLED);
        turn.ask(TermKind.RHYTHM_PLANNED.standard(), CALENDAR, turn.askAt(CALENDAR));
        assertThat(turn.dueAt()).contains(Instant.parse("2027-05-31T22:00:00Z"));
        assertThat(turn.remindAt()).isEqualTo("2027-05-08T07:00:00Z");
        assertThat(turn.directorAt()).isEqualTo("2027-06-01T22:00:00Z");

        turn.ask(TermKind.RHYTHM_PLANNED.standard(), CALENDAR, Instant.parse("2027-06-20T10:00:00Z"));
        assertThat(turn.dueAt()).contains(Instant.parse("2027-06-30T22:00:00Z"));
        assertThat(turn.directorAt()).isEqualTo("2027-06-30T22:00:00Z");
    }

    @Test
    void who_says_why_not_is_not_asked_any_more_until_there_was_a_plan_again() {
        assertThat(turn.isToPlan(CALENDAR, NOW)).isTrue();
        assertThatThrownBy(() -> turn.explain("")).hasMessageContaining("rhythm.reason.short");
        turn.explain("De zaal is dicht (voorbeeld)");
        assertThat(turn.isToPlan(CALENDAR, NOW)).isFalse();
        assertThat(turn.state()).isEqualTo(TurnState.DUE);

        turn.look(List.of(meeting(MeetingState.PLANNED, IN_TIME)), NOW);
        assertThat(turn.reason()).isEmpty();
        assertThatThrownBy(() -> turn.explain("Toch niet (voorbeeld)")).hasMessageContaining("rhythm.explain.planned");
        turn.look(List.of(), NOW);
        assertThat(turn.isToPlan(CALENDAR, NOW)).isTrue();
        assertThat(turn.isToPlan(CALENDAR, SETTLED)).as("its time is over").isFalse();

        turn.settle(SETTLED);
        turn.explain("Er was niemand (voorbeeld)");
        assertThat(turn.reason()).contains("Er was niemand (voorbeeld)");
    }

    @Test
    void an_ended_promise_ends_what_is_open_and_nothing_else() {
        assertThat(turn.end(NOW)).isTrue();
        assertThat(turn.end(NOW)).isFalse();
        assertThat(turn.look(List.of(meeting(MeetingState.HELD, IN_TIME)), NOW)).isFalse();
        assertThat(turn.state()).isEqualTo(TurnState.ENDED);
        assertThatThrownBy(() -> turn.explain("Waarom (voorbeeld)")).hasMessageContaining("rhythm.explain.over");

        Turn missed = ARhythm.turn();
        missed.settle(SETTLED);
        assertThat(missed.end(SETTLED)).isFalse();
        assertThat(missed.state()).isEqualTo(TurnState.MISSED);
    }

    @Test
    void a_report_in_time_keeps_it_and_one_too_late_is_told_too() {
        LocalDate last = LocalDate.of(2027, 5, 31);
        Turn report = ARhythm.report();
        assertThat(report.period().until()).isEqualTo(last);
        assertThat(report.look(List.of(meeting(MeetingState.HELD, IN_TIME)), NOW)).isFalse();
        assertThatThrownBy(() -> report.report(null, "http://voorbeeld.invalid", last, NOW)).hasMessageContaining("rhythm.report.day.missing")
            .hasMessageContaining("rhythm.report.address.wrong");
        assertThatThrownBy(() -> report.report(last, "https://voorbeeld.invalid/1", last.minusDays(1), NOW)).hasMessageContaining("rhythm.report.day.future");
        assertThatThrownBy(() -> report.report(ARhythm.FIRST.minusDays(1), "https://voorbeeld.invalid/1", last, NOW))
            .hasMessageContaining("rhythm.report.day.early");

        report.report(last, "https://voorbeeld.invalid/1", last, NOW);
        assertThat(report.state()).isEqualTo(TurnState.KEPT);
        assertThat(report.reportAddress()).contains("https://voorbeeld.invalid/1");
        assertThatThrownBy(() -> report.report(last, "https://voorbeeld.invalid/2", last, NOW)).hasMessageContaining("rhythm.report.over");

        Turn late = ARhythm.report();
        late.settle(SETTLED);
        late.report(last.plusDays(1), "https://voorbeeld.invalid/1", last.plusDays(2), SETTLED);
        assertThat(late.state()).isEqualTo(TurnState.MISSED);
        assertThat(late.reportDay()).contains(last.plusDays(1));
        assertThatThrownBy(() -> turn.report(last, "https://voorbeeld.invalid/1", last, NOW)).hasMessageContaining("rhythm.report.over");
    }
}
