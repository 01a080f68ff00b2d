package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Meetings for the calendar of whoever comes (iCalendar, RFC 5545 and 5546). A meeting has the same UID for ever, and a higher SEQUENCE each
 * time something in it changed, so that a calendar changes what it has instead of showing it twice. Whoever cancels and comes after all gets the
 * same SEQUENCE with a later DTSTAMP, of which the latest counts.
 */
@ApplicationScoped
public class CalendarFile {

    /** The type with which a calendar file is sent. */
    public static final String TYPE = "text/calendar; charset=UTF-8";
    /** In octets, without its end. */
    private static final int LONGEST_LINE = 75;
    /** How often a calendar that follows a feed asks again. */
    private static final Duration REFRESH = Duration.ofHours(6);

    /** Somebody in whose calendar it is put. */
    public record Invited(String email) {

        /** Without the address: this may end up in a log. */
        @Override
        public String toString() {
            return "Invited";
        }
    }

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    MeetingKinds kinds;

    @Inject
    InstantSource clock;

    /** Where the public reaches the site, without a slash at the end. */
    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    /** Who sends the mails, and so invites. */
    @Inject
    @ConfigProperty(name = "mail.from", defaultValue = "gehoord@localhost")
    String from;

    /** For everyone: these meetings, to be read or followed. @param name what the calendar is called */
    public String publish(String name, List<Meeting> meetings) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH.toString()));
        withZones(calendar, meetings);
        meetings.forEach(meeting -> calendar.add(event(meeting, kinds.named(meeting.kind()).map(kind -> !kind.hasSignUp()).orElse(false))));
        return text(calendar);
    }

    /** For one who comes: put this in your calendar, or change what is there. */
    public String request(Meeting meeting, Invited invited) {
        return addressed(ImmutableMethod.REQUEST, meeting, invited);
    }

    /** For one who would have come: take this out of your calendar, because it does not take place or because you do not come. */
    public String cancel(Meeting meeting, Invited invited) {
        return addressed(ImmutableMethod.CANCEL, meeting, invited);
    }

    /** Whatever an address is made of: what means something else in an URI is quoted. */
    private static URI mailbox(String email) {
        try {
            return new URI("mailto", email, null);
        } catch (URISyntaxException cannotHappen) {
            throw new IllegalStateException("Not an address", cannotHappen);
        }
    }

    private String addressed(Method method, Meeting meeting, Invited invited) {
        Calendar calendar = calendar(method);
        withZones(calendar, List.of(meeting));
        VEvent event = event(meeting, true);
        Attendee attendee = new Attendee(mailbox(invited.email()));
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        event.add(attendee);
        if (method.equals(ImmutableMethod.CANCEL)) {
            event.getProperty("STATUS").ifPresent(event::remove);
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        calendar.add(event);
        return text(calendar);
    }

    private static Calendar calendar(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Gehoord en Gedaan//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        return calendar;
    }

    private VEvent event(Meeting meeting, boolean withOnline) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@" + URI.create(publicUrl).getHost()));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(meeting.sequence()));
        Organizer organizer = new Organizer(mailbox(from));
        outline(meeting).ifPresent(programme -> organizer.add(new Cn(programme.name())));
        event.add(organizer);
        ZoneId zone = zone(meeting);
        if (zone.equals(Clock.AMSTERDAM)) {
            event.add(new DtStart<>(meeting.startsAt().atZone(zone)));
            event.add(new DtEnd<>(meeting.endsAt().atZone(zone)));
        } else {
            event.add(new DtStart<>(meeting.startsAt()));
            event.add(new DtEnd<>(meeting.endsAt()));
        }
        event.add(new Summary(meeting.title()));
        String page = publicUrl + "/meetings/" + meeting.code();
        event.add(new Description(Stream.of(meeting.description(), meeting.placeHints(), withOnline ? meeting.onlineAddress() : Optional.<String>empty(),
            Optional.of(page)).flatMap(Optional::stream).collect(Collectors.joining("\n\n"))));
        String place = Stream.of(meeting.placeName(), meeting.address()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            event.add(new Location(place));
        }
        event.add(new Url(URI.create(page)));
        Status status = meeting.state() == MeetingState.CANCELLED ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        event.add(status);
        return event;
    }

    private Optional<ProgrammeOutline> outline(Meeting meeting) {
        return programmes.byId(meeting.programme());
    }

    private ZoneId zone(Meeting meeting) {
        return outline(meeting).map(programme -> programme.calendar().zone()).orElse(Clock.AMSTERDAM);
    }

    /** The time on the clock in Amsterdam, by the rule that holds since 1996; other zones are written in UTC. */
    private void withZones(Calendar calendar, List<Meeting> meetings) {
        if (meetings.stream().noneMatch(meeting -> zone(meeting).equals(Clock.AMSTERDAM))) {
            return;
        }
        ZoneOffset winter = ZoneOffset.ofHours(1);
        ZoneOffset summer = ZoneOffset.ofHours(2);
        Daylight daylight = new Daylight();
        daylight.add(new DtStart<>(LocalDateTime.of(1996, 3, 31, 2, 0)));
        daylight.add(new RRule<>("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
        daylight.add(new TzName("CEST"));
        daylight.add(new TzOffsetFrom(winter));
        daylight.add(new TzOffsetTo(summer));
        Standard standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1996, 10, 27, 3, 0)));
        standard.add(new RRule<>("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
        standard.add(new TzName("CET"));
        standard.add(new TzOffsetFrom(summer));
        standard.add(new TzOffsetTo(winter));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(Clock.AMSTERDAM.getId()));
        zone.add(daylight);
        zone.add(standard);
        calendar.add(zone);
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return folded(text.toString());
    }

    /** Lines of at most 75 octets, and no character cut in two; the library counts characters. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            int octets = 0;
            for (int point : line.codePoints().toArray()) {
                String one = Character.toString(point);
                int size = one.getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LONGEST_LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.append(one);
                octets += size;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
