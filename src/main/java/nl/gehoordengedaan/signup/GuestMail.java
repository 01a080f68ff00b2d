package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.meeting.CalendarFile;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.notification.CalendarPart;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The letters to those who signed up, each in their own language, with a personal link of its own, and with the date for their calendar. */
@ApplicationScoped
class GuestMail {

    @Inject
    SignUps signUps;

    @Inject
    MeetingFacts facts;

    @Inject
    CalendarFile calendarFile;

    @Inject
    Mailing mailing;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    /** What the reader's calendar must do. */
    enum InCalendar {
        NOTHING,
        /** Put the meeting in, or right. */
        PUT,
        TAKE_OUT
    }

    /**
     * Writes a letter, within the act of the caller; does nothing for whoever has no address or wants no mail.
     *
     * @param subject  the same subject is the same letter: it goes once
     * @param calendar what the reader's calendar must do
     * @param more     what it mentions beside the meeting and the seats
     */
    void write(String kind, UUID subject, SignUp to, Meeting meeting, InCalendar calendar, Map<String, ?> more) {
        if (!to.isMailed()) {
            return;
        }
        Recipient recipient = new Recipient(to.email().orElseThrow(), to.language());
        if (mailing.isWritten(kind, subject, recipient)) {
            return;
        }
        Map<String, Object> values = new HashMap<>(facts.forLetter(meeting, to.language()));
        String secret = signUps.issue(to, meeting.endsAt(), true, clock.instant());
        values.put("personalSecret", secret);
        values.put("stopLink", publicUrl + "/sign-ups/" + secret + "/stop");
        values.put("doorCode", to.spoken());
        values.put("people", to.people());
        values.putAll(more);
        mailing.queue(new Letter(kind, subject, meeting.programme(), recipient, values).with(part(calendar, meeting, recipient.address())));
        to.wasWritten(subject);
    }

    private CalendarPart part(InCalendar calendar, Meeting meeting, String email) {
        CalendarFile.Invited reader = new CalendarFile.Invited(email);
        return switch (calendar) {
            case NOTHING -> null;
            case PUT -> new CalendarPart("REQUEST", calendarFile.request(meeting, reader));
            case TAKE_OUT -> new CalendarPart("CANCEL", calendarFile.cancel(meeting, reader));
        };
    }
}
