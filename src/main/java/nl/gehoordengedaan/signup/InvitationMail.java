package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.meeting.CalendarFile;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.notification.CalendarPart;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The letters to the residents' network, each with a link of its own with which the reader can stop. */
@ApplicationScoped
class InvitationMail {

    @Inject
    Invitees invitees;

    @Inject
    MeetingFacts facts;

    @Inject
    CalendarFile calendarFile;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Mailing mailing;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    /** "Do you want to be invited?" */
    void confirm(Invitee to) {
        write("signup.invite", Ids.next(), to, true, Map.of(), null);
    }

    /** "You are invited already; here you can stop." */
    void known(Invitee to) {
        write("signup.invited", Ids.next(), to, true, Map.of(), null);
    }

    /** "Do you come?" Once to each person. @param telling of which this is a part */
    void invitation(Invitee to, Meeting meeting, UUID telling) {
        write("signup.invitation", telling, to, false, facts.forLetter(meeting, to.language()),
            new CalendarPart("PUBLISH", calendarFile.publish(meeting.title(), List.of(meeting))));
    }

    private void write(String kind, UUID subject, Invitee to, boolean asked, Map<String, Object> more, CalendarPart part) {
        Recipient recipient = new Recipient(to.email(), to.language());
        if (mailing.isWritten(kind, subject, recipient)) {
            return;
        }
        String secret = invitees.issue(to, asked, clock.instant());
        Map<String, Object> values = new HashMap<>();
        values.put("programmeName", programmes.byId(to.programme()).map(ProgrammeOutline::name).orElse("Gehoord en Gedaan"));
        values.putAll(more);
        values.put("inviteeSecret", secret);
        values.put("stopLink", publicUrl + "/invitations/" + secret + "/stop");
        mailing.queue(new Letter(kind, subject, to.programme(), recipient, values).with(part));
    }
}
