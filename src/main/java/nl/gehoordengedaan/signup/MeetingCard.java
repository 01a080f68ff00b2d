package nl.gehoordengedaan.signup;

import java.time.Instant;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingState;

/**
 * A meeting as pages about those who come show it.
 *
 * @param from  when it begins, on a clock
 * @param place name and address; empty when it is online only
 */
public record MeetingCard(String id, String code, String title, Instant startsAt, String from, String until, String place, String hints, String online,
                          MeetingState state, String programme) {

    static MeetingCard of(Meeting meeting, String programme) {
        return new MeetingCard(meeting.id().toString(), meeting.code(), meeting.title(), meeting.startsAt(), MeetingFacts.time(meeting.startsAt()),
            MeetingFacts.time(meeting.endsAt()), MeetingFacts.place(meeting), meeting.placeHints().orElse(""), meeting.onlineAddress().orElse(""),
            meeting.state(), programme);
    }
}
