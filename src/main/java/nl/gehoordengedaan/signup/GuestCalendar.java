package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.notification.CalendarPart;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What goes into the calendar of whoever comes (RFC 5545 and 5546): the same meeting under the same id, however often it changes. Moments
 * are written in UTC, which every calendar shows on the reader's own clock.
 */
@ApplicationScoped
class GuestCalendar {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "mail.from", defaultValue = "gehoord@localhost")
    String from;

    /** You come: put it in, or put it right. */
    CalendarPart request(Meeting meeting, SignUp signUp) {
        return new CalendarPart("REQUEST", file("REQUEST", meeting, signUp, "CONFIRMED"));
    }

    /** It does not take place, or you do not come: take it out. */
    CalendarPart cancel(Meeting meeting, SignUp signUp) {
        return new CalendarPart("CANCEL", file("CANCEL", meeting, signUp, "CANCELLED"));
    }

    /** For those who are invited and have not said yet whether they come. */
    CalendarPart publish(Meeting meeting) {
        return new CalendarPart("PUBLISH", file("PUBLISH", meeting, null, "CONFIRMED"));
    }

    private String file(String method, Meeting meeting, SignUp guest, String status) {
        String programme = programmes.byId(meeting.programme()).map(ProgrammeOutline::name).orElse("Gehoord en Gedaan");
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gehoord en Gedaan//nl//EN", "CALSCALE:GREGORIAN",
            "METHOD:" + method, "BEGIN:VEVENT", "UID:" + meeting.id() + "@" + URI.create(publicUrl).getHost(), "SEQUENCE:" + meeting.sequence(),
            "DTSTAMP:" + moment(clock.instant()), "DTSTART:" + moment(meeting.startsAt()), "DTEND:" + moment(meeting.endsAt()),
            "SUMMARY:" + escaped(meeting.title()), "STATUS:" + status, "URL:" + publicUrl + "/meetings/" + meeting.code(),
            "ORGANIZER;CN=" + quoted(programme) + ":mailto:" + from));
        String place = MeetingFacts.place(meeting);
        if (!place.isEmpty()) {
            lines.add("LOCATION:" + escaped(place));
        }
        meeting.placeHints().ifPresent(hints -> lines.add("DESCRIPTION:" + escaped(hints)));
        if (guest != null) {
            guest.email().ifPresent(email -> lines.add("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:" + email));
        }
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cc}", "");
    }

    private static String quoted(String name) {
        return "\"" + name.replaceAll("[\"\\p{Cc}]", "") + "\"";
    }

    /** At most 75 bytes on a line; what is longer goes on behind a space. No character is cut in two. */
    static void fold(String line, StringBuilder file) {
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            String sign = Character.toString(point);
            int length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                file.append("\r\n ");
                bytes = 1;
            }
            file.append(sign);
            bytes += length;
        }
        file.append("\r\n");
    }
}
