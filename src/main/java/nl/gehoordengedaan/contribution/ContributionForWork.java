package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a program of those who work on a contribution reads of it; how to reach the sender only while a person must do so. */
@Schema(name = "ContributionForWork", requiredProperties = {"code", "programme", "kind", "status", "receivedAt", "dueAt", "overdue", "urgent",
    "channel", "meToo"})
public record ContributionForWork(
    String code, @Schema(description = "slug of the programme") String programme, Kind kind, State status, Instant receivedAt,
    @Schema(description = "moment at which the term for the response ends") Instant dueAt, boolean overdue,
    @Schema(description = "true when somebody said that it cannot wait") boolean urgent, Channel channel,
    @Schema(description = "day on which it was said, when that is another than that of receipt") LocalDate saidOn,
    @Schema(description = "the original words; only before the check, when everyone reads them, or after /looks") String words,
    String wordsLanguage, UUID district, UUID line, String address,
    @Schema(description = "what everyone reads beside or instead of the words") String publicText, String withheldBecause, boolean wordsShown,
    @Schema(description = "true when a photo came with it") boolean hasPhoto, boolean photoShown, String photoAlternative,
    ResponseKind response, String answer, Reason because, String later,
    @Schema(description = "number of the contribution with which it is joined") String main,
    @Schema(description = "number of the action that it became") String action,
    @Schema(description = "how the sender was told") Told told,
    @Schema(description = "what a person must do now: check, answer or tellOtherwise") String task,
    @Schema(description = "how many others said that it goes for them too") long meToo, Reach reach) {

    /** How to reach whoever said it. */
    @Schema(name = "Reach")
    public record Reach(@Schema(description = "the address that does not work") String email, String phone, String postalAddress,
                        @Schema(description = "ISO 639-1 code of the language in which to tell it") String language) {

        static Reach of(Sender sender) {
            return new Reach(sender.email(), sender.phone(), sender.postalAddress(), sender.language().code());
        }

        /** Numbers and addresses stay out of logs. */
        @Override
        public String toString() {
            return "reach in " + language;
        }
    }

    /** What was said stays out of messages and logs. */
    @Override
    public String toString() {
        return "contribution " + code;
    }
}
