package nl.gehoordengedaan.meeting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;

/**
 * A meeting and all of its series that come after it are moved: each by as many days, and all to the same time of the clock. Each is told, and
 * stands in the register, as if it were the only one.
 */
@UseCase
public class MoveSeries {

    @Inject
    Meetings meetings;

    @Inject
    Programmes programmes;

    @Inject
    MoveMeeting moveMeeting;

    /** @param first where the first goes to, and why */
    public void move(MoveMeeting.Request first) {
        Meeting named = meetings.with(first.meeting());
        ZoneId zone = programmes.byId(named.programme()).orElseThrow().timeZone();
        slots(named, first.slot(), zone).forEach((meeting, slot) -> moveMeeting.move(new MoveMeeting.Request(meeting, slot, first.reason(), first.form())));
    }

    /** Where each goes to; the one that is named is always among them, others only when that is somewhere else. */
    Map<UUID, PlanMeeting.Slot> slots(Meeting named, PlanMeeting.Slot slot, ZoneId zone) {
        Map<UUID, PlanMeeting.Slot> slots = new LinkedHashMap<>();
        for (UUID id : meetings.comingInSeries(named.id())) {
            PlanMeeting.Slot to = id.equals(named.id()) || slot.day() == null ? slot : like(slot, named, meetings.with(id), zone);
            if (id.equals(named.id()) || !meetings.with(id).when().equals(to.in(zone))) {
                slots.put(id, to);
            }
        }
        return slots;
    }

    private static PlanMeeting.Slot like(PlanMeeting.Slot slot, Meeting named, Meeting other, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(day(named.startsAt(), zone), slot.day());
        return new PlanMeeting.Slot(day(other.startsAt(), zone).plusDays(days), slot.from(), slot.until());
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
