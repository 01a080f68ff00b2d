package nl.gehoordengedaan.meeting;

import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.api.Links;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a program reads of a meeting, as everyone may. */
@Schema(name = "Meeting", requiredProperties = {"code", "kind", "status", "programme", "title", "startsAt", "endsAt", "mode", "districts", "lines", "services",
    "interpreterLanguages", "parts", "moves", "calendar"})
public record MeetingForEveryone(
    @Schema(examples = "345678901") String code, @Schema(description = "name of its kind", examples = "evening") String kind, MeetingState status,
    @Schema(description = "name of the programme") String programme, String title, String description, Instant startsAt, Instant endsAt, Mode mode,
    String placeName, String address, @Schema(description = "how to get in") String placeHints,
    @Schema(description = "where to take part from home; only when one need not sign up for it") String onlineAddress,
    @Schema(description = "names of the districts for which it is; empty for everyone") List<String> districts,
    @Schema(description = "names of the lines it is about") List<String> lines, @Schema(description = "for how many people there is room") Integer capacity,
    List<Facility> services, @Schema(description = "ISO 639 codes of the languages into which somebody interprets") List<String> interpreterLanguages,
    List<Part> parts, List<Moved> moves, @Schema(description = "why it does not take place") String cancelReason,
    @Schema(description = "address of its calendar file") String calendar) {

    /** A part of what happens. */
    @Schema(name = "MeetingPart", requiredProperties = {"title", "minutes"})
    public record Part(String title, Integer minutes, String note) {

        static Part of(nl.gehoordengedaan.meeting.Part part) {
            return new Part(part.title(), part.minutes(), part.note().orElse(null));
        }
    }

    /** A move. */
    @Schema(name = "MeetingMove", requiredProperties = {"from", "to", "movedAt"})
    public record Moved(@Schema(description = "when it was to begin before") Instant from, @Schema(description = "when it was to begin after") Instant to,
                        String reason, Instant movedAt) {

        static Moved of(Move move) {
            return new Moved(move.from().startsAt(), move.to().startsAt(), move.reason().orElse(null), move.at());
        }
    }

    /** A meeting in one line. */
    @Schema(name = "MeetingLine", requiredProperties = {"code", "kind", "status", "programme", "title", "startsAt", "endsAt", "mode", "timesMoved", "href"})
    public record Line(@Schema(examples = "345678901") String code, String kind, MeetingState status, String programme, String title, Instant startsAt,
                       Instant endsAt, Mode mode, String placeName, String address, int timesMoved, String href) {
    }

    /** One page of the agenda. */
    @Schema(name = "MeetingList", requiredProperties = {"results", "links"})
    public record Agenda(List<Line> results, Links links) {
    }
}
