package nl.gehoordengedaan.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting as pages show it, in the words of the reader.
 *
 * @param kind       name of its kind; its word is {@code meeting.kind.<kind>}
 * @param from       time on the clock, as 19:30
 * @param lastDay    the day on which it ends; mostly the day itself
 * @param online     where to take part from home; null when who may know that hears it otherwise
 * @param capacity   for how many there is room; null for no limit
 * @param languages  into which languages somebody interprets, by name
 * @param version    which version was shown
 * @param begun      has it begun?
 * @param over       has it ended?
 */
public record MeetingView(String id, String code, String kind, MeetingState state, String programme, String slug, String title, String description,
                          LocalDate day, String from, LocalDate lastDay, String until, Mode mode, String placeName, String address, String placeHints,
                          String online, List<String> districts, List<String> lines, Integer capacity, List<Facility> services,
                          List<String> languages, List<PartView> parts, List<MoveView> moves, String cancelReason, LocalDate announced, boolean begun,
                          boolean over,
                          int version) {

    /** A part, and at what time it begins. */
    public record PartView(String at, String title, int minutes, String note) {
    }

    /** A move, from when to when. */
    public record MoveView(LocalDate fromDay, String fromTime, LocalDate toDay, String toTime, String reason, LocalDate at) {
    }

    /** Everything in which it is, by name, for one line of a list. */
    public String where() {
        return placeName != null ? placeName : address != null ? address : "";
    }

    /** How long all parts take, in minutes. */
    public int minutes() {
        return parts.stream().mapToInt(PartView::minutes).sum();
    }
}
