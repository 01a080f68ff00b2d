package nl.gehoordengedaan.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.WorkingCalendar;

/** Meetings for tests: planned on 1 March 2027, for the evening of Tuesday 20 April. */
public final class AMeeting {

    public static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    public static final Meeting.When EVENING = from("2027-04-20T17:30:00Z");
    public static final WorkingCalendar CALENDAR = new WorkingCalendar(HolidaySettings.ofTheLaw());

    private AMeeting() {
    }

    public static Meeting.When from(String start) {
        return new Meeting.When(Instant.parse(start), Instant.parse(start).plus(Duration.ofHours(2)));
    }

    public static Meeting planned() {
        return planned(matter());
    }

    public static Meeting planned(Meeting.Matter matter) {
        return new Meeting("123456789", UUID.randomUUID(), "evening", true, matter, EVENING, new Actor(UUID.randomUUID(), "Organiser"), NOW);
    }

    public static Meeting announced() {
        Meeting meeting = planned();
        meeting.announce(NOW.plusSeconds(60));
        return meeting;
    }

    public static Meeting.Matter matter() {
        return matter("Wat heeft de Wetering nodig?", "Buurthuis De Voorbeeld");
    }

    public static Meeting.Matter matter(String title, String place) {
        return new Meeting.Matter(title, "We praten aan tafels.", Mode.IN_PERSON, place, "Voorbeeldstraat 1", "De deur aan de zijkant.", null,
            Set.of(), Set.of(), 100, Set.of(Facility.WHEELCHAIR), Set.of("tr", "ar"), List.of(new Part("Welkom", 10, null), new Part("Tafels", 60, "Koffie")));
    }
}
