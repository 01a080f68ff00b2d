package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;

/** The agenda as a calendar that one follows: what is to come and what was a short while ago. */
@RequestScoped
class Feed {

    private static final int MOST = 500;
    private static final Duration PAST = Duration.ofDays(90);

    @Inject
    Meetings meetings;

    @Inject
    CalendarFile calendarFile;

    @Inject
    Page page;

    @Inject
    InstantSource clock;

    Response ofAll() {
        return of(null, page.msg("meeting.agenda.title"));
    }

    Response of(ProgrammeOutline programme) {
        return of(programme, page.msg("meeting.agenda.of", programme.name()));
    }

    private Response of(ProgrammeOutline programme, String name) {
        Instant now = clock.instant();
        MeetingFilter filter = new MeetingFilter(null, MeetingFilter.Show.ALL, now, programme == null ? null : programme.id(), null, null, null,
            now.minus(PAST), null, null);
        return file(calendarFile.publish(name, meetings.view(filter, 0, MOST, Function.identity())), "agenda");
    }

    static Response file(String text, String name) {
        return Response.ok(text, CalendarFile.TYPE).header("Content-Disposition", "inline; filename=\"" + name + ".ics\"").build();
    }
}
