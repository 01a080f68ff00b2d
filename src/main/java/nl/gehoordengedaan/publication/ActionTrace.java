package nl.gehoordengedaan.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was promised and what became of it, as everyone may see it.
 *
 * @param steps    where it is, in plain steps
 * @param late     true when it is late now
 * @param searching true while somebody decides who does it: then {@code partner} is who was asked before
 * @param firstDay the day that was promised first, for ever; null before anything was promised
 * @param day      the day that is promised now; null before
 * @param daySet   the programme chose that day, because it must be done anew, and the partner has not promised it yet
 * @param pickUp   until when it must be picked up, explained; empty when it was
 * @param waiting  true while the clock stands still because the reporter was asked for more
 * @param outcome  how it ended; empty before
 * @param because  the kind of reason for not doing it; else empty
 * @param ending   why it was not done or not reopened; else empty
 * @param agenda   true when it was reopened so often that it belongs on the neighbourhood agenda
 * @param work     where somebody works on it; empty for everybody else
 */
public record ActionTrace(String code, String spoken, String title, String description, String category, String programme, String programmeSlug,
                          String partner, String partnerHref, String district, String address, String line, List<TracePage.Step> steps, boolean late,
                          boolean searching, LocalDate firstDay, LocalDate day, boolean daySet, String pickUp, boolean waiting, List<Moved> moves, List<Told> progress,
                          List<Said> verdicts, int reopened, boolean agenda, String outcome, String because, String ending, List<Origin> origins,
                          List<Line> lines, String work) {

    /** A date that was moved. */
    public record Moved(LocalDate from, LocalDate to, String reason, String askedBy, Instant at) {
    }

    /** How far it is, or that it is done. {@code photo}: address of the picture; empty without one. */
    public record Told(String text, String photo, String alternative, boolean evidence, String by, Instant at) {
    }

    /** What a reporter said of it. {@code explanation} is empty when it is not shown. */
    public record Said(String verdict, String explanation, Instant at) {
    }

    /** What it comes from. {@code company}: so many others are joined with it. */
    public record Origin(String code, String spoken, String words, String language, String kind, long company) {
    }

    /** One line of the register. */
    public record Line(String kind, Instant at, String text) {
    }
}
