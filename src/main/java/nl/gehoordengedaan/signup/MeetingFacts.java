package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Language;

/** What somebody who comes must know of a meeting: what, when, where. */
@ApplicationScoped
class MeetingFacts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    ProgrammeOutlines programmes;

    /** As letters mention it. */
    Map<String, Object> forLetter(Meeting meeting, Language language) {
        Map<String, Object> values = new HashMap<>();
        values.put("programmeName", programmes.byId(meeting.programme()).map(ProgrammeOutline::name).orElse("Gehoord en Gedaan"));
        values.put("code", meeting.code());
        values.put("title", meeting.title());
        values.put("startsAt", meeting.startsAt());
        values.put("from", time(meeting.startsAt()));
        values.put("until", time(meeting.endsAt()));
        values.put("place", place(meeting));
        meeting.placeHints().ifPresent(hints -> values.put("hints", hints));
        meeting.onlineAddress().ifPresent(address -> values.put("online", address));
        return values;
    }

    /** Name and address of the place; empty when it is online only. */
    static String place(Meeting meeting) {
        return Stream.of(meeting.placeName(), meeting.address()).flatMap(each -> each.stream()).collect(Collectors.joining(", "));
    }

    /** As it stands on a clock in the neighbourhood. */
    static String time(Instant moment) {
        return TIME.format(moment.atZone(Clock.AMSTERDAM));
    }
}
