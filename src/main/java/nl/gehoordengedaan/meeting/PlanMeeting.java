package nl.gehoordengedaan.meeting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** A meeting is planned, or a series of them. In one commit there is the meeting and its running process. */
@UseCase
public class PlanMeeting {

    /**
     * What is planned.
     *
     * @param kind           name of a {@link MeetingKind}
     * @param copiedFrom     the meeting it was copied from; null for none
     * @param repeat         how it comes again; null for once
     * @param idempotencyKey the same key is the same meeting; null for none
     */
    public record Request(UUID programme, String kind, Meeting.Matter matter, Slot slot, UUID copiedFrom, Repeat repeat, Actor by,
                          String idempotencyKey) {
    }

    /**
     * A day and two times, as they are said in the neighbourhood.
     *
     * @param until when this is not after {@code from}, it is the next day
     */
    public record Slot(LocalDate day, LocalTime from, LocalTime until) {

        Meeting.When in(ZoneId zone) {
            if (day == null || from == null || until == null) {
                return null;
            }
            LocalDate lastDay = until.isAfter(from) ? day : day.plusDays(1);
            return new Meeting.When(day.atTime(from).atZone(zone).toInstant(), lastDay.atTime(until).atZone(zone).toInstant());
        }
    }

    /**
     * How it comes again.
     *
     * @param every how many weeks or months lie between two, 1 to 12
     * @param times how many there are in all, 2 to 24
     */
    public record Repeat(int every, Unit unit, int times) {

        static final int MOST_BETWEEN = 12;
        static final int MOST_TIMES = 24;

        /** In what it is counted. */
        public enum Unit {
            WEEKS,
            /** On the same weekday of the month: the second Tuesday stays the second Tuesday. */
            MONTHS
        }

        private boolean makesSense() {
            return every >= 1 && every <= MOST_BETWEEN && times >= 2 && times <= MOST_TIMES && unit != null;
        }

        LocalDate day(LocalDate first, int number) {
            if (unit == Unit.WEEKS) {
                return first.plusWeeks((long) every * number);
            }
            int week = (first.getDayOfMonth() - 1) / 7 + 1;
            LocalDate month = first.withDayOfMonth(1).plusMonths((long) every * number);
            // a fifth Tuesday is the last one where there are only four
            return month.with(TemporalAdjusters.dayOfWeekInMonth(week == 5 ? -1 : week, first.getDayOfWeek()));
        }
    }

    /** The number by which it is found; of a series the first. */
    public record Planned(UUID id, String code) {
    }

    @Inject
    Meetings meetings;

    @Inject
    MeetingKinds kinds;

    @Inject
    Programmes programmes;

    @Inject
    Processes processes;

    @Inject
    MeetingNews news;

    @Inject
    InstantSource clock;

    public Planned plan(Request request) {
        String key = request.idempotencyKey() == null ? null : Ids.hash(request.idempotencyKey());
        Optional<Planned> before = plannedBefore(request.idempotencyKey());
        if (before.isPresent()) {
            return before.get();
        }
        Programme programme = programmes.byId(request.programme()).orElseThrow(() -> BrokenRule.input("programme", "meeting.programme.missing"));
        Rules.check().that(kinds.named(request.kind()).isPresent(), "kind", "meeting.kind.missing")
            .that(request.repeat() == null || request.repeat().makesSense(), "times", "meeting.repeat.wrong", Repeat.MOST_BETWEEN, Repeat.MOST_TIMES)
            .orRefuse();
        known(request.matter(), programme);
        Instant now = clock.instant();
        boolean isAnnounced = kinds.named(request.kind()).orElseThrow().isPublic();
        List<Meeting> planned = new ArrayList<>();
        UUID series = request.repeat() == null ? null : Ids.next();
        for (Meeting.When when : whens(request.slot(), request.repeat(), programme.timeZone())) {
            Meeting meeting = new Meeting(meetings.freeCode(), programme.id(), request.kind(), isAnnounced, request.matter(), when, request.by(), now);
            meeting.isOneOf(series);
            meeting.wasMadeFrom(request.copiedFrom());
            if (planned.isEmpty()) {
                meeting.cameAs(key);
            }
            meetings.add(meeting);
            planned.add(meeting);
        }
        planned.forEach(meeting -> processes.start(meeting.kind(), meeting.id(), meeting.programme()));
        planned.forEach(news::arranged);
        return new Planned(planned.get(0).id(), planned.get(0).code());
    }

    /** What was planned with this key; nothing when it was not used yet. */
    Optional<Planned> plannedBefore(String idempotencyKey) {
        return idempotencyKey == null ? Optional.empty()
            : meetings.plannedWith(Ids.hash(idempotencyKey));
    }

    /** Every time it takes place; one that is null when the date is not whole. */
    static List<Meeting.When> whens(Slot slot, Repeat repeat, ZoneId zone) {
        List<Meeting.When> whens = new ArrayList<>();
        whens.add(slot == null ? null : slot.in(zone));
        for (int i = 1; whens.get(0) != null && repeat != null && repeat.makesSense() && i < repeat.times(); i++) {
            whens.add(new Slot(repeat.day(slot.day(), i), slot.from(), slot.until()).in(zone));
        }
        return whens;
    }

    /** What it names of a programme is of this programme. */
    static void known(Meeting.Matter matter, Programme programme) {
        Rules.check().that(matter.districts().stream().allMatch(each -> programme.district(each).isPresent()), "districts",
                "meeting.district.unknown")
            .that(matter.lines().stream().allMatch(each -> programme.line(each).isPresent()), "lines", "meeting.line.unknown").orRefuse();
    }
}
