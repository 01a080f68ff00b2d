package nl.gehoordengedaan.meeting;

import static nl.gehoordengedaan.meeting.AMeeting.EVENING;
import static nl.gehoordengedaan.meeting.AMeeting.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.enterprise.inject.Vetoed;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import org.junit.jupiter.api.Test;

/** What we write for calendars is valid, and another program reads it as it was meant. */
class CalendarFileTest {

    private static final CalendarFile.Invited INVITED = new CalendarFile.Invited("amina@voorbeeld.invalid");

    private final CalendarFile files = files();

    @Test
    void another_program_reads_when_where_and_what() {
        Meeting meeting = AMeeting.announced();

        VEvent event = read(files.publish("Agenda", List.of(meeting)));

        assertThat(event.getUid().getValue()).isEqualTo(meeting.id() + "@gehoord.example");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(EVENING.startsAt()));
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(EVENING.endsAt()));
        assertThat(event.getSummary().getValue()).isEqualTo(meeting.title());
        assertThat(event.getLocation().getValue()).isEqualTo("Buurthuis De Voorbeeld, Voorbeeldstraat 1");
        assertThat(event.getDescription().getValue()).contains("We praten aan tafels.", "De deur aan de zijkant.",
            "https://gehoord.example/meetings/" + meeting.code());
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getUrl().getValue()).isEqualTo("https://gehoord.example/meetings/" + meeting.code());
    }

    @Test
    void in_winter_and_in_summer_it_begins_at_the_time_on_the_clock() {
        for (String start : List.of("2027-01-12T18:30:00Z", "2027-07-13T17:30:00Z")) {
            Meeting meeting = AMeeting.announced();
            if (NOW.isBefore(AMeeting.from(start).startsAt())) {
                meeting.move(AMeeting.from(start), "De zaal is bezet", NOW);
            }
            String file = files.publish("Agenda", List.of(meeting));
            assertThat(file).contains("DTSTART;TZID=Europe/Amsterdam:2027").contains("T193000");
            assertThat(read(file).getDateStart().getValue()).isEqualTo(Date.from(meeting.startsAt()));
        }
    }

    @Test
    void a_moved_meeting_keeps_its_name_and_counts_on() {
        Meeting meeting = AMeeting.announced();
        String before = read(files.request(meeting, INVITED)).getUid().getValue();
        meeting.move(AMeeting.from("2027-05-11T17:30:00Z"), "De zaal is bezet", NOW);
        ICalendar moved = parsed(files.request(meeting, INVITED));

        assertThat(moved.getMethod().isRequest()).isTrue();
        assertThat(moved.getEvents().get(0).getUid().getValue()).isEqualTo(before);
        assertThat(moved.getEvents().get(0).getSequence().getValue()).isEqualTo(1);
        assertThat(moved.getEvents().get(0).getAttendees().get(0).getEmail()).isEqualTo("amina@voorbeeld.invalid");
        assertThat(moved.getEvents().get(0).getOrganizer().getEmail()).isEqualTo("gehoord@gehoord.example");
    }

    @Test
    void what_does_not_take_place_is_taken_out_of_the_calendar() {
        Meeting meeting = AMeeting.announced();
        meeting.cancel("Te weinig mensen", NOW);
        ICalendar cancelled = parsed(files.cancel(meeting, INVITED));

        assertThat(cancelled.getMethod().isCancel()).isTrue();
        assertThat(cancelled.getEvents().get(0).getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getEvents().get(0).getSequence().getValue()).isEqualTo(1);
        assertThat(read(files.publish("Agenda", List.of(meeting))).getStatus().isCancelled()).isTrue();
        // whoever does not come any more takes out what does take place for others
        assertThat(parsed(files.cancel(AMeeting.announced(), INVITED)).getEvents().get(0).getStatus().isCancelled()).isTrue();
    }

    @Test
    void everything_that_somebody_can_type_stays_text() {
        String nasty = "Praten; over, \"alles\" \\ en\nBEGIN:VEVENT\nميدان العب " + "ğüşıöç ".repeat(20);
        Meeting meeting = AMeeting.planned(AMeeting.matter("Komma, puntkomma; én \\ " + "ş".repeat(80), nasty.substring(0, 110)));
        meeting.announce(NOW);
        String file = files.publish("Agenda", List.of(meeting));

        VEvent event = read(file);
        assertThat(event.getSummary().getValue()).isEqualTo(meeting.title());
        assertThat(event.getLocation().getValue()).startsWith(meeting.placeName().orElseThrow());
        assertThat(parsed(file).getEvents()).hasSize(1);
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void where_to_take_part_from_home_is_for_who_comes() {
        Meeting meeting = AMeeting.planned(new Meeting.Matter("Thema", null, Mode.ONLINE, null, null, null, "https://meet.example/geheim", null, null, null,
            null, null, null));
        meeting.announce(NOW);

        assertThat(files.publish("Agenda", List.of(meeting))).doesNotContain("geheim");
        assertThat(read(files.request(meeting, INVITED)).getDescription().getValue()).contains("https://meet.example/geheim");
    }

    @Test
    void an_address_may_be_made_of_odd_characters() {
        Meeting meeting = AMeeting.announced();
        for (String odd : List.of("o'neil+avond@voorbeeld.invalid", "a%b?c#d&e@voorbeeld.invalid", "{gül}|`kaya`@voorbeeld.invalid",
            "wie^ook_maar=iemand!$*/@voorbeeld.invalid")) {
            String file = files.request(meeting, new CalendarFile.Invited(odd));
            VEvent event = read(file);

            assertThat(event.getAttendees()).as(file).hasSize(1);
            assertThat(mailbox(file.replace("\r\n ", "").lines().filter(line -> line.startsWith("ATTENDEE")).findFirst().orElseThrow())).isEqualTo(odd);
            assertThat(parsed(files.cancel(meeting, new CalendarFile.Invited(odd))).getMethod().isCancel()).isTrue();
        }
    }

    @Test
    void whoever_comes_after_all_gets_the_same_meeting_back() {
        Meeting meeting = AMeeting.announced();
        VEvent before = read(files.request(meeting, INVITED));
        VEvent cancelled = read(files.cancel(meeting, INVITED));
        VEvent again = read(files.request(meeting, INVITED));

        assertThat(List.of(cancelled, again)).allSatisfy(each -> {
            assertThat(each.getUid().getValue()).isEqualTo(before.getUid().getValue());
            assertThat(each.getSequence().getValue()).isEqualTo(before.getSequence().getValue());
        });
        assertThat(again.getStatus().isConfirmed()).isTrue();
    }

    /** The address that a line of the file names, as a mail program reads it. */
    private static String mailbox(String line) {
        return URI.create(line.substring(line.indexOf("mailto:"))).getSchemeSpecificPart();
    }

    @Test
    void an_agenda_without_meetings_is_a_calendar_all_the_same() {
        assertThat(Biweekly.parse(files.publish("Agenda", List.of())).first().getEvents()).isEmpty();
    }

    private static VEvent read(String file) {
        return parsed(file).getEvents().get(0);
    }

    /** Valid for one library, read by another. */
    private static ICalendar parsed(String file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(calendar.validate(true).getEntries()).as(file).isEmpty();
        } catch (IOException | ParserException notValid) {
            throw new AssertionError(file, notValid);
        }
        List<ICalendar> all = Biweekly.parse(file).all();
        assertThat(all).hasSize(1);
        assertThat(all.get(0).validate(biweekly.ICalVersion.V2_0)).as(file).isEmpty();
        assertThat(Arrays.stream(file.split("\r\n", -1)).noneMatch(line -> line.contains("\n"))).isTrue();
        return all.get(0);
    }

    private static CalendarFile files() {
        CalendarFile files = new CalendarFile();
        files.programmes = new NoProgrammes();
        files.kinds = new OneKind();
        files.clock = InstantSource.fixed(NOW);
        files.publicUrl = "https://gehoord.example";
        files.from = "gehoord@gehoord.example";
        return files;
    }

    /** Names of programmes make no difference here. */
    @Vetoed
    private static final class NoProgrammes extends ProgrammeOutlines {

        @Override
        public Optional<ProgrammeOutline> byId(UUID id) {
            return Optional.empty();
        }
    }

    /** No kind is known: then nothing is shown that only who comes may know. */
    @Vetoed
    private static final class OneKind extends MeetingKinds {

        @Override
        public Optional<MeetingKind> named(String name) {
            return Optional.empty();
        }
    }
}
