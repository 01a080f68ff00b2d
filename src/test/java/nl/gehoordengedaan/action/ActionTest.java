package nl.gehoordengedaan.action;

import static nl.gehoordengedaan.action.AnAction.ASKED;
import static nl.gehoordengedaan.action.AnAction.CALENDAR;
import static nl.gehoordengedaan.action.AnAction.DATES;
import static nl.gehoordengedaan.action.AnAction.MONDAY;
import static nl.gehoordengedaan.action.AnAction.PARTNER;
import static nl.gehoordengedaan.action.AnAction.THAT_MONDAY;
import static nl.gehoordengedaan.action.AnAction.anAction;
import static nl.gehoordengedaan.action.AnAction.first;
import static nl.gehoordengedaan.action.AnAction.schedule;
import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Told;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTest {

    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
    private static final LocalDate LATER = ASKED.plusDays(7);
    private static final String REASON = "Het onderdeel komt later. (voorbeeld)";

    @Test
    void only_what_the_table_allows_follows_what() {
        Map<State, Set<State>> allowed = Map.of(State.TO_ASSIGN, EnumSet.of(State.OFFERED, State.DONE, State.NOT_DONE), State.OFFERED,
            EnumSet.of(State.PICKED_UP, State.DONE, State.TO_ASSIGN), State.PICKED_UP, EnumSet.of(State.DONE, State.TO_ASSIGN), State.DONE,
            EnumSet.of(State.PICKED_UP, State.CLOSED), State.NOT_DONE, EnumSet.of(State.CLOSED), State.CLOSED, EnumSet.noneOf(State.class));
        for (State from : State.values()) {
            for (State to : State.values()) {
                assertThat(from.mayBecome(to)).as(from + " to " + to).isEqualTo(allowed.get(from).contains(to));
            }
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void it_says_in_one_line_what_is_done(String title) {
        assertRefused(() -> anAction().called(title).agreed(), "title: action.title.empty");
    }

    @Test
    void the_line_is_a_line_and_it_has_a_sort() {
        assertRefused(() -> anAction().called("x".repeat(Action.MAX_TITLE + 1)).of(null).agreed(), "title: action.title.long",
            "category: action.category.missing");
    }

    @Test
    void the_five_days_are_fixed_once() {
        Action action = anAction().withTerms();
        Instant due = action.pickUpDueAt();

        action.agreeTerms(TermKind.ACTION_DONE_PLANNED, FRIDAY, schedule(TermKind.ACTION_PICKED_UP, FRIDAY));

        assertThat(action.pickUpDueAt()).isEqualTo(due).isEqualTo(CALENDAR.endOf(THAT_MONDAY.plusDays(5)));
        assertThat(action.doneTerm()).isEqualTo(TermKind.ACTION_DONE);
    }

    @Test
    void a_partner_is_chosen_and_then_asked() {
        Action action = anAction().withTerms();
        assertThat(action.hasPartner()).isFalse();
        assertRefused(() -> action.choosePartner(null), "partner: action.partner.missing");
        assertRefused(() -> action.offer(schedule(TermKind.PARTNER_REACTS, MONDAY), ASKED, MONDAY), "partner: action.partner.missing");

        action.choosePartner(PARTNER);
        assertThat(action.hasPartner()).isTrue();
        assertThat(action.partner()).isEmpty();
        action.offer(schedule(TermKind.PARTNER_REACTS, MONDAY), ASKED, MONDAY);

        assertThat(action.state()).isEqualTo(State.OFFERED);
        assertThat(action.partner()).contains(PARTNER);
        assertThat(action.askedDay()).contains(ASKED);
        assertThat(action.reactBy()).isEqualTo(CALENDAR.endOf(THAT_MONDAY.plusDays(2)));
    }

    @Test
    void what_the_partner_promises_first_is_the_first_date() {
        Action action = anAction().offered();

        action.pickUp(ASKED, null, Party.PARTNER, DATES, TUESDAY);

        assertThat(action.state()).isEqualTo(State.PICKED_UP);
        assertThat(action.firstDay()).contains(ASKED);
        assertThat(action.dueDay()).contains(ASKED);
        assertThat(action.dueAt()).isEqualTo(CALENDAR.endOf(ASKED));
        assertThat(action.remindAt()).isEqualTo(Instant.parse("2026-09-28T07:00:00Z"));
        assertThat(action.shifts()).isEmpty();
    }

    @Test
    void a_later_day_than_asked_needs_a_reason_an_earlier_one_does_not() {
        assertRefused(() -> anAction().offered().pickUp(LATER, null, Party.PARTNER, DATES, TUESDAY), "reason: action.reason.later");

        Action later = anAction().offered();
        later.pickUp(LATER, REASON, Party.PARTNER, DATES, TUESDAY);
        Action earlier = anAction().offered();
        earlier.pickUp(ASKED.minusDays(3), null, Party.PARTNER, DATES, TUESDAY);

        assertThat(later.firstDay()).contains(LATER);
        assertThat(earlier.firstDay()).contains(ASKED.minusDays(3));
    }

    @Test
    void a_day_is_today_or_later_and_within_two_years() {
        Action action = anAction().offered();

        assertRefused(() -> action.pickUp(null, null, Party.PARTNER, DATES, TUESDAY), "day: action.day.missing");
        assertRefused(() -> action.pickUp(THAT_MONDAY, null, Party.PARTNER, DATES, TUESDAY), "day: action.day.past");
        assertRefused(() -> action.pickUp(LocalDate.of(9999, 1, 1), REASON, Party.PARTNER, DATES, TUESDAY), "day: action.day.far");
        action.pickUp(THAT_MONDAY.plusDays(1), null, Party.PARTNER, DATES, TUESDAY);

        assertThat(action.firstDay()).contains(THAT_MONDAY.plusDays(1));
    }

    @Test
    void each_move_is_a_line_with_reason_and_who_asked_and_the_first_date_stays() {
        Action action = anAction().pickedUp();

        action.moveDate(LATER, REASON, Party.PARTNER, DATES, TUESDAY);
        action.moveDate(LATER.plusDays(7), "Nog een keer. (voorbeeld)", Party.ORGANISER, DATES, FRIDAY);

        assertThat(action.firstDay()).contains(ASKED);
        assertThat(action.dueDay()).contains(LATER.plusDays(7));
        assertThat(action.shifts()).extracting(Shift::from, Shift::to, Shift::reason, Shift::askedBy, Shift::at).containsExactly(
            org.assertj.core.groups.Tuple.tuple(ASKED, LATER, REASON, Party.PARTNER, TUESDAY),
            org.assertj.core.groups.Tuple.tuple(LATER, LATER.plusDays(7), "Nog een keer. (voorbeeld)", Party.ORGANISER, FRIDAY));
        assertThat(action.shifts().get(0).organisation()).isEqualTo(PARTNER);
    }

    @Test
    void a_move_needs_a_reason_and_another_day() {
        Action action = anAction().pickedUp();

        assertRefused(() -> action.moveDate(ASKED, " x ", Party.PARTNER, DATES, TUESDAY), "day: action.day.same", "reason: action.reason.missing");
        assertThat(action.shifts()).isEmpty();
    }

    @Test
    void a_moved_date_is_not_late_any_more_but_it_is_known_that_it_was() {
        Action action = anAction().pickedUp();
        assertThat(action.becomeOverdue(CALENDAR.endOf(ASKED).minusMillis(1))).isFalse();
        assertThat(action.becomeOverdue(CALENDAR.endOf(ASKED))).isTrue();
        assertThat(action.becomeOverdue(CALENDAR.endOf(ASKED).plusSeconds(60))).isFalse();
        assertThat(action.lateSince()).contains(CALENDAR.endOf(ASKED));

        action.moveDate(LATER, REASON, Party.PARTNER, DATES, CALENDAR.endOf(ASKED).plusSeconds(60));

        assertThat(action.lateSince()).isEmpty();
        assertThat(action.wasLate()).isTrue();
        assertThat(action.becomeOverdue(CALENDAR.endOf(LATER))).isTrue();
    }

    @Test
    void picking_up_too_late_is_seen_while_nobody_does_it_and_not_after() {
        Action nobody = anAction().withTerms();
        assertThat(nobody.becomePickUpOverdue(nobody.pickUpDueAt())).isTrue();
        Action asked = anAction().offered();
        assertThat(asked.becomePickUpOverdue(asked.pickUpDueAt())).isTrue();
        asked.pickUp(ASKED, null, Party.PARTNER, DATES, asked.pickUpDueAt());
        assertThat(asked.lateSince()).isEmpty();
        assertThat(asked.wasLate()).isTrue();
        Action inTime = anAction().pickedUp();
        assertThat(inTime.becomePickUpOverdue(inTime.pickUpDueAt())).isFalse();
    }

    @Test
    void a_partner_declines_with_a_reason_and_somebody_decides_again() {
        Action action = anAction().offered();
        assertRefused(() -> action.decline("", TUESDAY), "reason: action.reason.missing");

        action.decline("Dit is niet van ons. (voorbeeld)", TUESDAY);

        assertThat(action.state()).isEqualTo(State.TO_ASSIGN);
        assertThat(action.hasPartner()).isFalse();
        assertRefused(() -> action.pickUp(ASKED, null, Party.PARTNER, DATES, TUESDAY), "action.state.TO_ASSIGN");
    }

    @Test
    void another_partner_that_promises_another_day_is_a_shift_of_the_first_promise() {
        Action action = anAction().pickedUp();
        action.takeBack("De partner heeft geen mensen. (voorbeeld)", FRIDAY);
        action.pickUpAgainBy(FRIDAY, schedule(TermKind.ACTION_PICKED_UP, FRIDAY));
        assertThat(action.pickUpDueAt()).isEqualTo(CALENDAR.endOf(THAT_MONDAY.plusDays(9)));

        UUID other = UUID.randomUUID();
        action.choosePartner(other);
        action.offer(schedule(TermKind.PARTNER_REACTS, FRIDAY), LATER, FRIDAY);
        action.pickUp(LATER, null, Party.PARTNER, DATES, FRIDAY);

        assertThat(action.partner()).contains(other);
        assertThat(action.firstDay()).contains(ASKED);
        assertThat(action.shifts()).hasSize(1);
        assertThat(action.shifts().get(0).organisation()).as("whose promise was moved").isEqualTo(PARTNER);
        assertThat(action.shifts().get(0).reason()).isEqualTo("De partner heeft geen mensen. (voorbeeld)");
        action.moveDate(LATER.plusDays(1), REASON, Party.PARTNER, DATES, FRIDAY);
        assertThat(action.shifts().get(1).organisation()).isEqualTo(other);
    }

    @Test
    void a_day_that_passed_stays_with_whoever_had_promised_it_also_when_another_one_does_it() {
        Action action = anAction().pickedUp();
        Instant tooLate = CALENDAR.endOf(ASKED);
        assertThat(action.becomeOverdue(tooLate)).isTrue();
        action.takeBack("De partner heeft geen mensen. (voorbeeld)", tooLate);
        UUID other = handedTo(action, UUID.randomUUID(), ASKED.plusDays(30), tooLate);
        AnAction.done(action, tooLate, 1);

        PartnersPromise first = action.promiseOf(PARTNER).orElseThrow();
        assertThat(first.isHandedOn()).isTrue();
        assertThat(first.wasLate()).isTrue();
        assertThat(first.moves()).as("the day that it had promised became another").isEqualTo(1);
        assertThat(first.wasKept()).isEmpty();
        PartnersPromise second = action.promiseOf(other).orElseThrow();
        assertThat(second.isHandedOn()).isFalse();
        assertThat(second.wasLate()).isFalse();
        assertThat(second.moves()).isZero();
        assertThat(second.firstDay()).contains(ASKED.plusDays(30));
        assertThat(second.wasKept()).as("on or before the day that it promised itself").contains(true);
        assertThat(action.wasKept()).as("on or before the day that was promised first").contains(false);
    }

    @Test
    void it_is_late_when_it_is_handed_on_too_late_also_before_its_timer_fires_and_not_when_it_is_handed_on_in_time() {
        Action late = anAction().pickedUp();
        late.noReaction(CALENDAR.endOf(ASKED));
        assertThat(late.promiseOf(PARTNER).orElseThrow().wasLate()).isTrue();

        Action inTime = anAction().pickedUp();
        inTime.takeBack("De partner heeft geen mensen. (voorbeeld)", CALENDAR.endOf(ASKED).minusNanos(1));
        assertThat(inTime.promiseOf(PARTNER).orElseThrow().wasLate()).isFalse();
        assertThat(inTime.promiseOf(PARTNER).orElseThrow().isHandedOn()).isTrue();
    }

    @Test
    void whoever_moved_the_day_after_it_had_passed_was_late() {
        Action action = anAction().pickedUp();
        action.moveDate(ASKED.plusDays(7), REASON, Party.PARTNER, DATES, CALENDAR.endOf(ASKED));
        assertThat(action.promiseOf(PARTNER).orElseThrow().wasLate()).isTrue();
        assertThat(action.promiseOf(PARTNER).orElseThrow().moves()).isEqualTo(1);
    }

    @Test
    void whoever_was_only_asked_promised_nothing() {
        Action declined = anAction().offered();
        declined.decline("Dit is niet van ons. (voorbeeld)", MONDAY);
        Action silent = anAction().offered();
        silent.noReaction(FRIDAY);

        assertThat(declined.promiseOf(PARTNER)).isEmpty();
        assertThat(silent.promiseOf(PARTNER)).isEmpty();
    }

    @Test
    void what_comes_back_to_the_same_partner_is_the_same_promise() {
        Action action = anAction().pickedUp();
        action.takeBack("De partner heeft geen mensen. (voorbeeld)", FRIDAY);
        handedTo(action, UUID.randomUUID(), LATER, FRIDAY);
        action.takeBack("Toch niet van ons. (voorbeeld)", FRIDAY);
        handedTo(action, PARTNER, LATER, FRIDAY);

        PartnersPromise own = action.promiseOf(PARTNER).orElseThrow();
        assertThat(own.isHandedOn()).isFalse();
        assertThat(own.firstDay()).as("its first day stays").contains(ASKED);
    }

    @Test
    void what_must_be_done_anew_is_not_kept_yet() {
        Action action = anAction().done();
        assertThat(action.promiseOf(PARTNER).orElseThrow().wasKept()).contains(true);
        action.judge(first(action), Verdict.NOT_SOLVED, "De lamp is weer uit. (voorbeeld)", MONDAY);
        action.reopen(LATER, REASON, false, DATES, MONDAY);
        assertThat(action.promiseOf(PARTNER).orElseThrow().reopenings()).isEqualTo(1);
        assertThat(action.promiseOf(PARTNER).orElseThrow().wasKept()).isEmpty();
        assertThat(action.isDisputed()).as("a person has decided").isFalse();
        assertThat(action.isNotAccepted()).as("until it is done again").isTrue();
        AnAction.done(action, MONDAY, 1);
        assertThat(action.isNotAccepted()).isFalse();
    }

    @Test
    void the_day_of_doing_it_anew_is_set_by_the_programme_until_the_partner_promises_one() {
        Action action = anAction().done();
        action.judge(first(action), Verdict.NOT_SOLVED, "De lamp is weer uit. (voorbeeld)", MONDAY);
        action.reopen(LATER, REASON, false, DATES, MONDAY);
        assertThat(action.isDaySet()).isTrue();
        int moves = action.promiseOf(PARTNER).orElseThrow().moves();
        action.moveDate(LATER.plusDays(1), REASON, Party.ORGANISER, DATES, MONDAY);
        assertThat(action.isDaySet()).as("a word of the programme is no promise of the partner").isTrue();

        action.moveDate(LATER.plusDays(2), REASON, Party.PARTNER, DATES, MONDAY);
        assertThat(action.isDaySet()).isFalse();
        assertThat(action.promiseOf(PARTNER).orElseThrow().moves()).as("it moved no day that it had promised").isEqualTo(moves);
        assertRefused(action::promiseTheDay, "day: action.day.same");
    }

    @Test
    void the_partner_promises_the_day_that_the_programme_chose() {
        Action action = anAction().done();
        action.judge(first(action), Verdict.NOT_SOLVED, "De lamp is weer uit. (voorbeeld)", MONDAY);
        action.reopen(LATER, REASON, false, DATES, MONDAY);

        action.promiseTheDay();

        assertThat(action.isDaySet()).isFalse();
        assertThat(action.dueDay()).contains(LATER);
        assertThat(action.shiftCount()).as("what is begun again is not moved").isZero();
    }

    private static UUID handedTo(Action action, UUID other, LocalDate day, Instant now) {
        action.choosePartner(other);
        action.offer(schedule(TermKind.PARTNER_REACTS, now), day, now);
        action.pickUp(day, null, Party.PARTNER, DATES, now);
        return other;
    }

    @Test
    void what_goes_from_one_to_the_other_without_being_picked_up_gets_no_more_time() {
        Action action = anAction().pickedUp();
        action.takeBack("De partner heeft geen mensen. (voorbeeld)", FRIDAY);
        action.pickUpAgainBy(FRIDAY, schedule(TermKind.ACTION_PICKED_UP, FRIDAY));
        Instant due = action.pickUpDueAt();
        Instant later = FRIDAY.plus(Duration.ofDays(3));
        action.choosePartner(PARTNER);
        action.offer(schedule(TermKind.PARTNER_REACTS, FRIDAY), LATER, FRIDAY);

        action.noReaction(later);
        action.pickUpAgainBy(later, schedule(TermKind.ACTION_PICKED_UP, later));

        assertThat(action.pickUpDueAt()).isEqualTo(due);
    }

    @Test
    void a_broken_promise_stays_late_for_everyone_when_the_partner_gives_it_back() {
        Action action = anAction().pickedUp();
        Instant late = action.dueAt();
        action.becomeOverdue(late);
        action.noReaction(action.returnsAt());
        action.pickUpAgainBy(action.returnsAt(), schedule(TermKind.ACTION_PICKED_UP, action.returnsAt()));

        assertThat(action.lateSince()).contains(late);
        assertThat(action.isPickUpOverdue(action.pickUpDueAt())).isTrue();
        assertThat(action.becomePickUpOverdue(action.pickUpDueAt())).as("it was late already").isFalse();
    }

    @Test
    void it_returns_to_an_organiser_only_after_the_director_was_told() {
        Action action = anAction().pickedUp();

        assertThat(action.returnsAt()).isEqualTo(CALENDAR.endOf(CALENDAR.dayOf(action.directorAt()).plusDays(7)));
    }

    @Test
    void nobody_is_warned_of_a_date_that_was_moved_or_kept_between_the_timer_and_the_warning() {
        Action moved = anAction().pickedUp();
        Instant reminder = moved.remindAt();
        assertThat(moved.mustBeDone(reminder)).isTrue();
        Instant director = moved.directorAt();
        assertThat(moved.isForTheDirector(director)).isTrue();
        moved.moveDate(LATER.plusDays(60), REASON, Party.PARTNER, DATES, TUESDAY);
        assertThat(moved.mustBeDone(reminder)).isFalse();
        assertThat(moved.isOverdue(director)).isFalse();
        assertThat(moved.isForTheDirector(director)).isFalse();

        Action offered = anAction().offered();
        assertThat(offered.mustReact(offered.reactRemindAt())).isTrue();
        assertThat(offered.mustBePickedUp(offered.pickUpRemindAt())).isTrue();
        assertThat(offered.isPickUpForTheDirector(offered.pickUpDirectorAt())).isTrue();
        offered.pickUp(ASKED, null, Party.PARTNER, DATES, TUESDAY);
        assertThat(offered.mustReact(offered.reactRemindAt())).isFalse();
        assertThat(offered.mustBePickedUp(offered.pickUpRemindAt())).isFalse();
        assertThat(offered.isPickUpForTheDirector(offered.pickUpDirectorAt())).isFalse();

        Action done = anAction().done();
        assertThat(done.mustBeJudged(done.solvedRemindAt())).isTrue();
        done.judge(first(done), Verdict.SOLVED, null, TUESDAY);
        done.settle();
        assertThat(done.mustBeJudged(done.solvedRemindAt())).isFalse();
    }

    @Test
    void whoever_promises_it_for_today_is_not_reminded_a_minute_later() {
        Action action = anAction().offered();

        action.pickUp(THAT_MONDAY, null, Party.PARTNER, DATES, MONDAY);

        assertThat(action.remindAt()).isEqualTo(action.dueAt());
        assertThat(action.mustBeDone(action.dueAt())).isFalse();
    }

    @Test
    void the_clock_stands_still_while_the_reporter_is_asked() {
        Action action = anAction().pickedUp();
        action.askReporter("Welke lamp is het? (voorbeeld)", 2, schedule(TermKind.MORE_ASKED, MONDAY), MONDAY);

        assertThat(action.isWaiting()).isTrue();
        assertThat(action.becomeOverdue(action.dueAt())).isFalse();
        assertRefused(() -> action.moveDate(LATER, REASON, Party.PARTNER, DATES, TUESDAY), "action.waiting");
        assertRefused(() -> action.askReporter("En nog iets? (voorbeeld)", 2, schedule(TermKind.MORE_ASKED, MONDAY), MONDAY), "action.waiting");

        action.reporterAnswers("De tweede van links. (voorbeeld)", DATES, FRIDAY);

        assertThat(action.isWaiting()).isFalse();
        assertThat(action.firstDay()).contains(ASKED);
        assertThat(action.dueDay()).contains(ASKED.plusDays(4));
        assertThat(action.shifts()).extracting(Shift::askedBy).containsExactly(Party.WAITING);
        assertRefused(() -> action.reporterAnswers("Nog eens", DATES, FRIDAY), "action.question.over");
    }

    @Test
    void before_it_is_picked_up_the_five_days_stand_still_too() {
        Action action = anAction().offered();
        Instant due = action.pickUpDueAt();
        Instant reminder = action.reactRemindAt();
        action.askReporter("Waar is het precies? (voorbeeld)", 2, schedule(TermKind.MORE_ASKED, MONDAY), MONDAY);
        assertThat(action.becomePickUpOverdue(due)).isFalse();

        action.goOnWithoutAnswer(DATES, FRIDAY);

        assertThat(action.pickUpDueAt()).isEqualTo(due.plus(Duration.ofDays(4)));
        assertThat(action.reactRemindAt()).isEqualTo(reminder.plus(Duration.ofDays(4)));
        assertThat(action.questions().get(0).answer()).isEmpty();
        assertThat(action.questions().get(0).overAt()).contains(FRIDAY);
    }

    @Test
    void it_is_done_with_a_text_and_the_reporters_have_two_weeks() {
        Action action = anAction().pickedUp();
        UUID photo = UUID.randomUUID();
        Picture picture = new Picture(photo, "Een lamp die brandt (voorbeeld)", false);
        assertRefused(() -> action.done("ok", picture, Party.PARTNER, schedule(TermKind.SOLVED_ASKED, FRIDAY), FRIDAY), "text: action.reason.missing");

        action.done("Er hangt een nieuwe lamp. (voorbeeld)", picture, Party.PARTNER, schedule(TermKind.SOLVED_ASKED, FRIDAY), FRIDAY);

        assertThat(action.state()).isEqualTo(State.DONE);
        assertThat(action.progress().get(0).isEvidence()).isTrue();
        assertThat(action.progress().get(0).photo()).contains(photo);
        assertThat(action.solvedBy()).isEqualTo(CALENDAR.endOf(THAT_MONDAY.plusDays(18)));
        assertThat(action.doneAt()).contains(FRIDAY);
    }

    @Test
    void a_resident_can_say_that_it_is_done_once_until_somebody_looked() {
        Action action = anAction().pickedUp();

        assertThat(action.residentSaysDone(TUESDAY)).isTrue();
        assertThat(action.residentSaysDone(TUESDAY)).isFalse();
        action.notDoneYet(null);
        assertRefused(() -> action.notDoneYet(null), "action.look.over");
        assertThat(action.residentSaysDone(TUESDAY)).isTrue();
        assertRefused(() -> anAction().withTerms().residentSaysDone(TUESDAY), "action.state.TO_ASSIGN");
        assertRefused(() -> anAction().done().residentSaysDone(TUESDAY), "action.state.DONE");
    }

    @Test
    void a_resident_can_say_it_before_anybody_picked_it_up_and_what_nobody_promised_is_neither_kept_nor_broken() {
        Action action = anAction().offered();
        assertRefused(() -> action.foundDone("Er hangt een lamp (voorbeeld).", Picture.NONE, Party.ORGANISER, asked(), TUESDAY), "action.look.over");
        assertThat(action.residentSaysDone(TUESDAY)).isTrue();

        action.foundDone("Er hangt een lamp (voorbeeld).", Picture.NONE, Party.ORGANISER, asked(), TUESDAY);

        assertThat(action.state()).isEqualTo(State.DONE);
        assertThat(action.firstDay()).isEmpty();
        assertThat(action.wasKept()).isEmpty();
        action.reportersWereAsked(1);
        action.judge(first(action), Verdict.NOT_SOLVED, "Er hangt niets. (voorbeeld)", TUESDAY);
        action.reopen(LATER, REASON, false, DATES, TUESDAY);
        assertThat(action.firstDay()).contains(LATER);
        assertThat(action.pickedUpAt()).contains(TUESDAY);
    }

    @Test
    void what_a_resident_said_before_it_was_picked_up_is_looked_at_whoever_gets_it_next() {
        Action pickedUp = anAction().offered();
        pickedUp.residentSaysDone(TUESDAY);
        pickedUp.pickUp(ASKED, null, Party.PARTNER, DATES, TUESDAY);
        assertThat(pickedUp.isSaidDone()).isTrue();
        pickedUp.takeBack(REASON, TUESDAY);
        assertThat(pickedUp.isSaidDone()).as("it was about the work of that partner").isFalse();

        Action declined = anAction().offered();
        declined.residentSaysDone(TUESDAY);
        declined.decline(REASON, TUESDAY);
        assertThat(declined.isSaidDone()).isTrue();
        declined.giveUp(NotDoneBecause.NO_LONGER_NEEDED, REASON, TUESDAY);
        assertThat(declined.isSaidDone()).isFalse();

        Action silent = anAction().offered();
        silent.residentSaysDone(TUESDAY);
        silent.noReaction(FRIDAY);
        silent.foundDone("Er hangt een lamp (voorbeeld).", Picture.NONE, Party.ORGANISER, asked(), FRIDAY);
        assertThat(silent.state()).isEqualTo(State.DONE);
    }

    @Test
    void the_reporter_is_asked_no_more_often_than_the_programme_allows() {
        Action action = anAction().pickedUp();
        for (int times = 1; times <= 2; times++) {
            action.askReporter("Welke lamp is het? (voorbeeld)", 2, schedule(TermKind.MORE_ASKED, MONDAY), MONDAY);
            action.reporterAnswers("De tweede. (voorbeeld)", DATES, MONDAY);
        }
        assertRefused(() -> action.askReporter("En nog iets? (voorbeeld)", 2, schedule(TermKind.MORE_ASKED, MONDAY), MONDAY),
            "question: action.question.most");
        assertRefused(() -> anAction().pickedUp().askReporter("Mag dit? (voorbeeld)", 0, schedule(TermKind.MORE_ASKED, MONDAY), MONDAY),
            "question: action.question.most");
    }

    @Test
    void a_picture_is_said_in_words_by_whoever_sits_behind_a_desk() {
        Action action = anAction().pickedUp();
        UUID photo = UUID.randomUUID();
        for (String nothing : new String[] {null, " "}) {
            assertRefused(() -> action.tell("De paal staat er (voorbeeld).", new Picture(photo, nothing, false), Party.PARTNER, TUESDAY),
                "photoAlternative: photo.alternative.missing");
            assertRefused(() -> action.done("De lamp brandt (voorbeeld).", new Picture(photo, nothing, false), Party.PARTNER, asked(), TUESDAY),
                "photoAlternative: photo.alternative.missing");
        }
        action.tell("De paal staat er (voorbeeld).", new Picture(photo, "Een paal (voorbeeld)", false), Party.PARTNER, TUESDAY);
        action.done("De lamp brandt (voorbeeld).", new Picture(photo, null, true), Party.PARTNER, asked(), TUESDAY);
        assertThat(action.progress()).hasSize(2);
    }

    @Test
    void an_organiser_has_a_term_for_deciding_and_for_telling() {
        Action action = anAction().done();
        assertThat(action.awaitsDecision()).isFalse();
        action.judge(first(action), Verdict.NOT_SOLVED, "Nog niet goed. (voorbeeld)", TUESDAY);
        action.organiserActsBy(schedule(TermKind.REOPENING_DECIDED, TUESDAY));
        assertThat(action.awaitsDecision()).isTrue();
        assertThat(action.mustOrganiserAct(action.organiserRemindAt())).isTrue();
        assertThat(action.mustOrganiserAct(action.organiserBy())).isFalse();
        assertThat(action.isOrganiserLate(action.organiserBy())).isTrue();
        assertThat(action.isOrganiserForTheDirector(action.organiserDirectorAt())).isTrue();

        action.refuseReopening(REASON, false, TUESDAY);
        assertThat(action.awaitsDecision()).isFalse();
        assertThat(action.awaitsTelling()).isTrue();
        action.reporterWasTold(first(action), Told.PHONED, TUESDAY);
        action.close(action.origins(), TUESDAY);
        assertThat(action.awaitsTelling()).isFalse();
    }

    private static TermSetting.Schedule asked() {
        return schedule(TermKind.SOLVED_ASKED, TUESDAY);
    }

    @Test
    void not_solved_needs_an_explanation() {
        Action action = anAction().done();

        assertRefused(() -> action.judge(first(action), Verdict.NOT_SOLVED, " ", TUESDAY), "explanation: action.explanation.missing");
        assertRefused(() -> action.judge(first(action), null, null, TUESDAY), "verdict: action.verdict.missing");
        assertThat(action.judge(first(action), Verdict.NOT_SOLVED, "Hij brandt nog niet. (voorbeeld)", TUESDAY)).isTrue();
        assertThat(action.isDisputed()).isTrue();
    }

    @Test
    void what_a_reporter_disputes_is_called_not_solved_until_it_is_begun_again_and_stays_so_when_it_is_not() {
        Action again = anAction().done();
        assertThat(again.isCalledNotSolved()).isFalse();
        again.judge(first(again), Verdict.NOT_SOLVED, "Hij brandt nog niet. (voorbeeld)", TUESDAY);
        assertThat(again.isCalledNotSolved()).isTrue();
        again.reopen(LATER, REASON, false, DATES, TUESDAY);
        assertThat(again.isCalledNotSolved()).isFalse();

        Action refused = anAction().done();
        refused.judge(first(refused), Verdict.NOT_SOLVED, "Hij brandt nog niet. (voorbeeld)", TUESDAY);
        refused.refuseReopening(REASON, false, TUESDAY);
        refused.settle();
        assertThat(refused.isCalledNotSolved()).isTrue();
    }

    @Test
    void a_second_reporter_is_heard_while_a_person_decides_about_what_the_first_one_said() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        Action action = anAction().from(one, two).pickedUp();
        AnAction.done(action, MONDAY, 2);
        assertThat(action.judge(one, Verdict.NOT_SOLVED, "Hij brandt nog niet. (voorbeeld)", TUESDAY)).isTrue();

        assertThat(action.judge(two, Verdict.NOT_SOLVED, "Hier ook niet. (voorbeeld)", TUESDAY)).as("a person decides already").isFalse();

        assertThat(action.confirmations()).extracting(Confirmation::contribution).containsExactly(one, two);
        action.refuseReopening(REASON, false, FRIDAY);
        assertRefused(() -> action.alsoFrom(UUID.randomUUID()), "action.join.over");
    }

    @Test
    void each_reporter_says_it_once_and_everybody_is_waited_for_unless_it_is_not_solved() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        Action action = anAction().from(one, two).pickedUp();
        AnAction.done(action, MONDAY, 2);

        assertThat(action.judge(one, Verdict.SOLVED, null, TUESDAY)).isFalse();
        assertRefused(() -> action.judge(one, Verdict.SOLVED, null, TUESDAY), "action.judge.twice");
        assertThat(action.judge(two, Verdict.CANNOT_JUDGE, null, TUESDAY)).isTrue();
        action.settle();

        assertThat(action.outcome()).contains(Outcome.SOLVED);
        assertRefused(() -> action.judge(UUID.randomUUID(), Verdict.SOLVED, null, TUESDAY), "action.judge.too-late");
    }

    @Test
    void silence_is_not_confirmation() {
        Action silent = anAction().done();
        silent.settle();
        Action nobody = anAction().pickedUp();
        AnAction.done(nobody, MONDAY, 0);
        nobody.settle();
        Action cannot = anAction().done();
        cannot.judge(first(cannot), Verdict.CANNOT_JUDGE, null, TUESDAY);
        cannot.settle();

        assertThat(silent.outcome()).contains(Outcome.NOT_DISPUTED);
        assertThat(nobody.outcome()).contains(Outcome.NOBODY_TO_ASK);
        assertThat(cannot.outcome()).contains(Outcome.NOT_JUDGED);
    }

    private static Action toldByAPerson() {
        Action action = anAction().pickedUp();
        AnAction.done(action, MONDAY, 0);
        action.settle(true);
        return action;
    }

    @Test
    void whoever_can_only_be_phoned_was_there_to_ask_and_says_it_to_a_person() {
        assertThat(toldByAPerson().outcome()).contains(Outcome.UNCONFIRMED);

        Action solved = toldByAPerson();
        assertThat(solved.judgeToAPerson(first(solved), Verdict.SOLVED, null, Told.PHONED, TUESDAY)).isFalse();
        assertThat(solved.outcome()).contains(Outcome.SOLVED);
        assertRefused(() -> solved.judgeToAPerson(first(solved), Verdict.SOLVED, null, Told.PHONED, TUESDAY), "action.judge.twice");

        Action cannot = toldByAPerson();
        assertThat(cannot.judgeToAPerson(first(cannot), Verdict.CANNOT_JUDGE, null, Told.PHONED, TUESDAY)).isFalse();
        assertThat(cannot.outcome()).contains(Outcome.NOT_JUDGED);

        Action unreached = toldByAPerson();
        assertRefused(() -> unreached.judgeToAPerson(first(unreached), Verdict.SOLVED, null, Told.NOT_REACHED, TUESDAY), "verdict: action.verdict.not-reached");
    }

    @Test
    void what_a_reporter_says_to_a_person_is_not_solved_is_decided_about_and_whoever_heard_before_hears_again() {
        UUID mailed = UUID.randomUUID();
        UUID phoned = UUID.randomUUID();
        Action action = anAction().from(mailed, phoned).pickedUp();
        AnAction.done(action, MONDAY, 1);
        action.settle(true);
        action.reporterWasTold(mailed, Told.MAIL_ACCEPTED, MONDAY);
        assertRefused(() -> action.judgeToAPerson(phoned, Verdict.NOT_SOLVED, "", Told.PHONED, TUESDAY), "explanation: action.explanation.missing");

        assertThat(action.judgeToAPerson(phoned, Verdict.NOT_SOLVED, "Hij brandt nog niet. (voorbeeld)", Told.PHONED, TUESDAY)).isTrue();
        assertThat(action.awaitsDecision()).isTrue();
        assertThat(action.isCalledNotSolved()).isTrue();
        assertThat(action.informed()).isEmpty();

        action.refuseReopening(REASON, false, TUESDAY);
        assertThat(action.awaitsDecision()).isFalse();
        assertThat(action.outcome()).contains(Outcome.DISPUTED);
        assertRefused(() -> action.judgeToAPerson(mailed, Verdict.SOLVED, null, Told.PHONED, TUESDAY), "action.judge.too-late");
    }

    @Test
    void a_person_reopens_it_with_a_new_day_and_after_two_times_it_is_for_the_agenda() {
        Action action = anAction().done();
        for (int times = 1; times <= 2; times++) {
            assertRefused(() -> action.reopen(LATER, REASON, true, DATES, TUESDAY), "action.reopen.not-disputed");
            action.judge(first(action), Verdict.NOT_SOLVED, "Nog niet goed. (voorbeeld)", TUESDAY);
            assertRefused(() -> action.reopen(LATER, "", true, DATES, TUESDAY), "reason: action.reason.missing");
            action.reopen(LATER.plusDays(times), REASON, times == 1, DATES, TUESDAY);

            assertThat(action.state()).isEqualTo(State.PICKED_UP);
            assertThat(action.reopenedCount()).isEqualTo(times);
            assertThat(action.isForTheAgenda()).isEqualTo(times == 2);
            assertThat(action.agendaBecause()).isEqualTo(times == 2 ? Optional.of(REASON) : Optional.empty());
            AnAction.done(action, TUESDAY, 1);
        }
        assertThat(action.firstDay()).contains(ASKED);
        assertThat(action.rounds()).isEqualTo(3);
        assertThat(action.confirmations()).extracting(Confirmation::isExplanationShown).containsExactly(true, false);
    }

    @Test
    void a_person_refuses_reopening_with_a_reason_and_it_does_not_count_as_solved() {
        Action action = anAction().done();
        assertRefused(() -> action.refuseReopening(REASON, false, TUESDAY), "action.reopen.not-disputed");
        action.judge(first(action), Verdict.NOT_SOLVED, "Nog niet goed. (voorbeeld)", TUESDAY);
        assertRefused(() -> action.refuseReopening(null, false, TUESDAY), "reason: action.reason.missing");

        action.refuseReopening(REASON, false, TUESDAY);
        action.settle();

        assertThat(action.outcome()).contains(Outcome.DISPUTED);
        assertThat(action.endingText()).contains(REASON);
    }

    @ParameterizedTest
    @EnumSource(NotDoneBecause.class)
    void it_is_not_done_for_a_kind_of_reason_and_in_words(NotDoneBecause because) {
        Action action = anAction().withTerms();
        assertRefused(() -> action.giveUp(null, "", TUESDAY), "because: action.because.missing", "text: action.reason.missing");

        action.giveUp(because, REASON, TUESDAY);

        assertThat(action.state()).isEqualTo(State.NOT_DONE);
        assertThat(action.outcome()).contains(Outcome.NOT_DONE);
        assertThat(action.notDoneBecause()).contains(because);
    }

    @Test
    void what_a_partner_is_doing_is_not_given_up_behind_its_back() {
        assertRefused(() -> anAction().pickedUp().giveUp(NotDoneBecause.OTHER, REASON, TUESDAY), "action.state.PICKED_UP");
    }

    @Test
    void nothing_is_closed_before_it_is_known_how_each_reporter_was_told() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        Action action = anAction().from(one, two).pickedUp();
        assertRefused(() -> action.reporterWasTold(one, Told.PHONED, TUESDAY), "action.told.too-early");
        AnAction.done(action, MONDAY, 0);
        action.settle();
        action.reporterWasTold(one, Told.MAIL_ACCEPTED, TUESDAY);
        assertRefused(() -> action.close(List.of(one, two), TUESDAY), "action.close.not-told");

        action.reporterWasTold(two, Told.PHONED, TUESDAY);
        action.reporterWasTold(two, Told.LETTER, FRIDAY);
        action.close(List.of(one, two), FRIDAY);

        assertThat(action.state()).isEqualTo(State.CLOSED);
        assertThat(action.informed()).extracting(Informed::told).containsExactly(Told.MAIL_ACCEPTED, Told.PHONED);
    }

    @Test
    void which_day_comes_next_is_one_day_for_every_list() {
        Action offered = anAction().offered();
        NextDay.Kind first = offered.reactBy().isBefore(offered.pickUpDueAt()) ? NextDay.Kind.ANSWER : NextDay.Kind.PICK_UP;
        assertThat(NextDay.of(offered)).get().extracting(NextDay::kind).isEqualTo(first);
        assertThat(NextDay.of(offered).orElseThrow().due()).isBeforeOrEqualTo(offered.reactBy()).isBeforeOrEqualTo(offered.pickUpDueAt());
        offered.decline(REASON, TUESDAY);
        assertThat(NextDay.of(offered)).contains(new NextDay(NextDay.Kind.PICK_UP, offered.pickUpDueAt()));

        Action pickedUp = anAction().pickedUp();
        assertThat(NextDay.of(pickedUp)).get().extracting(NextDay::kind, NextDay::lastDay)
            .containsExactly(NextDay.Kind.DONE, pickedUp.dueDay().orElseThrow());
        assertThat(NextDay.of(anAction().closed())).isEmpty();
    }

    @Test
    void a_contribution_that_is_about_something_else_leaves_and_the_others_stay() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        Action action = anAction().from(one, two).pickedUp();

        action.notFrom(two);

        assertThat(action.origins()).containsExactly(one);
        assertThat(action.state()).isEqualTo(State.PICKED_UP);
        assertRefused(() -> action.notFrom(two), "action.leave.not-from");
        assertRefused(() -> action.notFrom(one), "action.leave.only-one");
        assertThat(action.origins()).containsExactly(one);
    }

    @Test
    void nobody_leaves_while_it_is_told_how_it_ended() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        Action action = anAction().from(one, two).pickedUp();
        AnAction.done(action, MONDAY, 2);
        action.judge(one, Verdict.NOT_SOLVED, "Hier niet. (voorbeeld)", TUESDAY);
        action.refuseReopening(REASON, false, FRIDAY);

        assertRefused(() -> action.notFrom(two), "action.leave.ending");
        assertThat(action.origins()).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void what_is_over_takes_nothing_more() {
        Action action = anAction().closed();

        assertRefused(() -> action.alsoFrom(UUID.randomUUID()), "action.join.over");
        assertRefused(() -> action.takeBack(REASON, FRIDAY), "action.state.CLOSED");
        assertRefused(() -> action.moveDate(LATER, REASON, Party.PARTNER, DATES, FRIDAY), "action.state.CLOSED");
        assertRefused(() -> action.tell(REASON, Picture.NONE, Party.PARTNER, FRIDAY), "action.state.CLOSED");
    }

    @Test
    void a_text_of_ten_thousand_characters_is_too_long() {
        String tooLong = "x".repeat(10_000);
        Action action = anAction().pickedUp();

        assertRefused(() -> action.tell(tooLong, Picture.NONE, Party.PARTNER, TUESDAY), "text: action.text.long");
        assertRefused(() -> action.moveDate(LATER, tooLong, Party.PARTNER, DATES, TUESDAY), "reason: action.text.long");
        assertRefused(() -> action.takeBack(tooLong, TUESDAY), "reason: action.text.long");
    }
}
