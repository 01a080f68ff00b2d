package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was noted at a meeting, as the minutes take it in. */
@ApplicationScoped
class NotesOfMeeting {

    /** Nothing as yet: the tables of a meeting are still to come. */
    List<Quote.Noted> of(UUID meeting) {
        return List.of();
    }
}
