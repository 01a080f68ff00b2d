package nl.gehoordengedaan.meeting;

import static nl.gehoordengedaan.meeting.AMeeting.CALENDAR;
import static nl.gehoordengedaan.meeting.AMeeting.EVENING;
import static nl.gehoordengedaan.meeting.AMeeting.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What may happen with a meeting and what may not. */
class MeetingTest {

    private static final Meeting.When LATER = AMeeting.from("2027-05-11T17:30:00Z");

    @Test
    void a_planned_meeting_is_known_to_nobody_and_an_announced_one_to_everyone() {
        Meeting meeting = AMeeting.planned();
        assertThat(meeting.isPublic()).isFalse();
        assertThat(meeting.isOpen(NOW)).isFalse();

        meeting.announce(NOW);

        assertThat(meeting.isPublic()).isTrue();
        assertThat(meeting.isOpen(NOW)).isTrue();
        assertThat(meeting.isOpen(EVENING.startsAt())).isFalse();
    }

    @Test
    void interpreting_into_a_language_is_a_facility() {
        assertThat(AMeeting.planned().services()).containsExactlyInAnyOrder(Facility.INTERPRETER, Facility.WHEELCHAIR);
    }

    @Test
    void every_rule_that_is_broken_is_told_at_once() {
        Meeting.Matter wrong = new Meeting.Matter(" ", "x".repeat(4_001), null, "x".repeat(121), null, null, "javascript:alert(1)", Set.of(), Set.of(), 0,
            Set.of(), Set.of("Turkish"), List.of(new Part("", 0, null)));

        assertThatThrownBy(() -> new Meeting("123456789", UUID.randomUUID(), "evening", true, wrong, new Meeting.When(NOW, NOW.minusSeconds(1)),
            new Actor(UUID.randomUUID(), "Somebody"), NOW)).isInstanceOfSatisfying(BrokenRule.class, refused ->
                assertThat(refused.breaches()).extracting(BrokenRule.Breach::code).contains("meeting.title.empty", "meeting.text.long",
                    "meeting.mode.missing", "meeting.online.wrong", "meeting.capacity.wrong", "meeting.languages.wrong", "meeting.parts.title",
                    "meeting.parts.minutes", "meeting.day.past", "meeting.until.before"));
    }

    @Test
    void a_meeting_ends_after_it_begins_and_does_not_last_for_days() {
        refusedWith("meeting.until.before", () -> AMeeting.announced().move(new Meeting.When(LATER.startsAt(), LATER.startsAt()), "De zaal is bezet", NOW));
        refusedWith("meeting.until.long", () -> AMeeting.announced().move(new Meeting.When(LATER.startsAt(), LATER.startsAt().plus(Duration.ofDays(4))),
            "De zaal is bezet", NOW));
        refusedWith("meeting.day.far", () -> AMeeting.announced().move(AMeeting.from("2031-05-11T17:30:00Z"), "De zaal is bezet", NOW));
        refusedWith("meeting.day.missing", () -> AMeeting.announced().move(null, "De zaal is bezet", NOW));
    }

    @Test
    void nobody_can_come_to_a_meeting_without_a_place() {
        Meeting meeting = AMeeting.planned(new Meeting.Matter("Thema", null, Mode.IN_PERSON, null, null, null, null, null, null, null, null, null, null));
        refusedWith("meeting.where.missing", () -> meeting.announce(NOW));

        Meeting online = AMeeting.planned(new Meeting.Matter("Thema", null, Mode.ONLINE, "Zaal", null, null, null, null, null, null, null, null, null));
        assertThat(online.placeName()).isEmpty();
        refusedWith("meeting.where.missing", () -> online.announce(NOW));

        refusedWith("meeting.where.missing", () -> AMeeting.announced().change(
            new Meeting.Matter("Thema", null, Mode.HYBRID, " ", null, null, "https://meet.example/1", null, null, null, null, null, null), NOW));
    }

    @Test
    void a_move_keeps_what_was_said_before_and_why() {
        Meeting meeting = AMeeting.announced();
        meeting.move(LATER, "De zaal is bezet", NOW.plusSeconds(120));
        meeting.move(EVENING, "De zaal is toch vrij", NOW.plusSeconds(180));

        assertThat(meeting.moves()).hasSize(2);
        assertThat(meeting.moves().get(0).from()).isEqualTo(EVENING);
        assertThat(meeting.moves().get(0).to()).isEqualTo(LATER);
        assertThat(meeting.moves().get(0).reason()).contains("De zaal is bezet");
        assertThat(meeting.moveCount()).isEqualTo(2);
        assertThat(meeting.when()).isEqualTo(EVENING);
        assertThat(meeting.sequence()).isEqualTo(2);
        assertThat(meeting.state()).isEqualTo(MeetingState.ANNOUNCED);
    }

    @Test
    void once_everyone_knows_of_it_a_move_and_the_end_have_a_reason() {
        refusedWith("meeting.reason.short", () -> AMeeting.announced().move(LATER, null, NOW));
        refusedWith("meeting.reason.short", () -> AMeeting.announced().move(LATER, "druk", NOW));
        refusedWith("meeting.reason.short", () -> AMeeting.announced().cancel(" ", NOW));

        Meeting planned = AMeeting.planned();
        planned.move(LATER, null, NOW);
        planned.cancel(null, NOW);
        assertThat(planned.sequence()).isZero();
        assertThat(planned.isPublic()).isFalse();
    }

    @Test
    void moving_it_to_where_it_is_is_no_move() {
        refusedWith("meeting.day.same", () -> AMeeting.announced().move(EVENING, "De zaal is bezet", NOW));
    }

    @Test
    void whoever_comes_is_told_of_another_place_but_not_of_another_programme() {
        Meeting meeting = AMeeting.announced();

        assertThat(meeting.change(AMeeting.matter("Wat heeft de Wetering nodig?", "De Zaal"), NOW)).isTrue();
        assertThat(meeting.sequence()).isEqualTo(1);
        Meeting.Matter now = meeting.matter();
        assertThat(meeting.change(new Meeting.Matter(now.title(), "Anders", now.mode(), now.placeName(), now.address(), now.placeHints(), null, null, null, 50,
            null, null, List.of(new Part("Anders", 20, null))), NOW)).isFalse();
        assertThat(meeting.sequence()).isEqualTo(1);
        assertThat(meeting.parts()).singleElement().satisfies(part -> assertThat(part.minutes()).isEqualTo(20));
        assertThat(AMeeting.planned().change(AMeeting.matter("Thema", "De Zaal"), NOW)).isFalse();
    }

    @Test
    void it_is_held_from_when_it_begins_and_then_not_changed_any_more() {
        Meeting meeting = AMeeting.announced();
        refusedWith("meeting.hold.early", () -> meeting.hold(true, EVENING.startsAt().minusSeconds(1)));

        meeting.hold(true, EVENING.startsAt());

        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
        refusedWith("meeting.held.already", () -> meeting.move(LATER, "De zaal is bezet", NOW));
        refusedWith("meeting.held.already", () -> meeting.cancel("Te weinig mensen", NOW));
        refusedWith("meeting.held.already", () -> meeting.change(AMeeting.matter(), NOW));
        refusedWith("meeting.state.conflict", () -> meeting.announce(NOW));
        refusedWith("meeting.state.conflict", () -> meeting.hold(true, EVENING.endsAt()));
    }

    @Test
    void what_is_cancelled_stays_cancelled() {
        Meeting meeting = AMeeting.announced();
        meeting.cancel("Te weinig mensen", NOW);

        assertThat(meeting.sequence()).isEqualTo(1);
        assertThat(meeting.cancelReason()).contains("Te weinig mensen");
        refusedWith("meeting.cancelled.already", () -> meeting.move(LATER, "Toch wel", NOW));
        refusedWith("meeting.cancelled.already", () -> meeting.cancel("Nog eens", NOW));
        refusedWith("meeting.state.conflict", () -> meeting.hold(true, EVENING.startsAt()));
    }

    @Test
    void after_it_was_held_come_the_report_and_the_end_and_nothing_else() {
        Meeting meeting = AMeeting.announced();
        refusedWith("meeting.state.conflict", () -> meeting.report(NOW));
        meeting.hold(true, EVENING.startsAt());
        meeting.report(NOW);
        meeting.close(NOW);
        assertThat(meeting.state()).isEqualTo(MeetingState.CLOSED);
        refusedWith("meeting.state.conflict", () -> meeting.report(NOW));
        for (MeetingState state : MeetingState.values()) {
            assertThat(MeetingState.CANCELLED.mayBecome(state)).isFalse();
            assertThat(state.mayBecome(state)).isFalse();
            assertThat(state.mayBecome(MeetingState.CANCELLED)).isEqualTo(state.isAhead());
        }
    }

    @Test
    void reminders_are_due_in_the_morning_seven_days_and_one_day_before() {
        Meeting meeting = AMeeting.announced();

        assertThat(meeting.remindAt(7, CALENDAR)).isEqualTo(Instant.parse("2027-04-13T07:00:00Z"));
        assertThat(meeting.remindAt(1, CALENDAR)).isEqualTo(Instant.parse("2027-04-19T07:00:00Z"));
        assertThat(meeting.remind(7, CALENDAR, Instant.parse("2027-04-13T06:59:59Z"))).isFalse();
        assertThat(meeting.remind(7, CALENDAR, Instant.parse("2027-04-13T07:00:00Z"))).isTrue();
        assertThat(meeting.remind(7, CALENDAR, Instant.parse("2027-04-13T07:00:01Z"))).as("not twice").isFalse();
        assertThat(meeting.remind(1, CALENDAR, Instant.parse("2027-04-19T07:00:00Z"))).isTrue();
        assertThat(meeting.remind(1, CALENDAR, Instant.parse("2027-04-19T07:00:01Z"))).isFalse();
    }

    @Test
    void a_moved_date_is_reminded_of_again_and_the_old_one_not_any_more() {
        Meeting meeting = AMeeting.announced();
        assertThat(meeting.remind(7, CALENDAR, Instant.parse("2027-04-13T07:00:00Z"))).isTrue();
        meeting.move(LATER, "De zaal is bezet", Instant.parse("2027-04-14T10:00:00Z"));

        assertThat(meeting.remind(1, CALENDAR, Instant.parse("2027-04-19T07:00:00Z"))).as("a step that had begun for the old date").isFalse();
        assertThat(meeting.remind(7, CALENDAR, Instant.parse("2027-05-04T07:00:00Z"))).isTrue();
        assertThat(meeting.remind(1, CALENDAR, Instant.parse("2027-05-10T07:00:00Z"))).isTrue();
    }

    @Test
    void who_has_only_just_heard_of_the_date_is_not_reminded_of_it() {
        Meeting late = AMeeting.planned();
        late.announce(Instant.parse("2027-04-15T10:00:00Z"));
        assertThat(late.remind(7, CALENDAR, Instant.parse("2027-04-15T10:00:01Z"))).isFalse();
        assertThat(late.remind(1, CALENDAR, Instant.parse("2027-04-19T07:00:00Z"))).isTrue();
    }

    @Test
    void after_a_long_stop_only_the_reminder_that_still_helps_is_sent() {
        Meeting meeting = AMeeting.announced();
        Instant dayBefore = Instant.parse("2027-04-19T12:00:00Z");
        assertThat(meeting.remind(7, CALENDAR, dayBefore)).isFalse();
        assertThat(meeting.remind(1, CALENDAR, dayBefore)).isTrue();
        Meeting over = AMeeting.announced();
        assertThat(over.remind(1, CALENDAR, EVENING.endsAt())).isFalse();
    }

    @Test
    void the_time_is_that_of_the_neighbourhood_also_when_the_clock_was_moved_between() {
        Meeting meeting = AMeeting.announced();
        // summer time begins on 28 March 2027
        meeting.move(AMeeting.from("2027-04-02T17:30:00Z"), "De zaal is bezet", NOW.plusSeconds(120));

        assertThat(meeting.remindAt(7, CALENDAR)).isEqualTo(Instant.parse("2027-03-26T08:00:00Z"));
        assertThat(meeting.remindAt(1, CALENDAR)).isEqualTo(Instant.parse("2027-04-01T07:00:00Z"));
    }

    @Test
    void it_is_to_be_announced_in_time_or_when_it_is_too_late_for_that_by_the_next_morning() {
        assertThat(AMeeting.planned().announceBy(21, CALENDAR)).isEqualTo(Instant.parse("2027-03-30T07:00:00Z"));
        assertThat(AMeeting.planned().announceBy(90, CALENDAR)).isEqualTo(Instant.parse("2027-03-02T08:00:00Z"));
    }

    @Test
    void it_is_to_be_recorded_within_a_working_day() {
        Meeting meeting = AMeeting.announced();
        assertThat(meeting.holdBy(CALENDAR)).isEqualTo(Instant.parse("2027-04-21T22:00:00Z"));
        assertThat(meeting.remindToHoldAt(CALENDAR)).isEqualTo(Instant.parse("2027-04-21T07:00:00Z"));
    }

    @Test
    void a_letter_about_another_date_is_another_letter() {
        Meeting meeting = AMeeting.announced();
        UUID before = meeting.occasion();
        assertThat(meeting.occasion()).isEqualTo(before);
        meeting.move(LATER, "De zaal is bezet", NOW);
        assertThat(meeting.occasion()).isNotEqualTo(before);
    }

    @Test
    void the_same_form_is_the_same_deed() {
        Meeting meeting = AMeeting.planned();
        assertThat(meeting.cameBefore(null)).isFalse();
        assertThat(meeting.cameBefore("one")).isFalse();
        assertThat(meeting.cameBefore("one")).isTrue();
        assertThat(meeting.cameBefore("two")).isFalse();
    }

    @Test
    void a_programme_has_no_end_of_parts() {
        refusedWith("meeting.parts.many", () -> AMeeting.planned(new Meeting.Matter("Thema", null, Mode.IN_PERSON, null, null, null, null, null, null, null,
            null, null, Collections.nCopies(41, new Part("Deel", 1, null)))));
    }

    @Test
    void two_meetings_overlap_when_a_moment_is_in_both() {
        assertThat(EVENING.overlaps(EVENING)).isTrue();
        assertThat(EVENING.overlaps(new Meeting.When(EVENING.endsAt(), EVENING.endsAt().plusSeconds(1)))).isFalse();
        assertThat(EVENING.overlaps(new Meeting.When(EVENING.endsAt().minusSeconds(1), EVENING.endsAt().plusSeconds(1)))).isTrue();
    }

    private static void refusedWith(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(BrokenRule.class,
            refused -> assertThat(refused.breaches()).extracting(BrokenRule.Breach::code).contains(code));
    }
}
