package nl.gehoordengedaan.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a program of those who work on an action reads of it. */
@Schema(name = "ActionForWork", requiredProperties = {"code", "programme", "status", "category", "title", "contributions", "agreedAt", "late", "waiting"})
public record ActionForWork(
    String code, @Schema(description = "slug of the programme") String programme, State status, Category category, String title, String description,
    UUID line, UUID district, String address, @Schema(description = "numbers of the contributions from which it comes") List<String> contributions,
    Instant agreedAt, @Schema(description = "id of the partner organisation whose turn it is, or was last") UUID partner,
    @Schema(description = "until when the partner that was asked can say whether it does it") Instant reactBy,
    @Schema(description = "moment at which the term for picking it up ends") Instant pickUpDueAt,
    @Schema(description = "the day by which it was asked to be done") LocalDate askedDay,
    @Schema(description = "the day that was promised first; never changes") LocalDate firstDay,
    @Schema(description = "the day that is promised now") LocalDate dueDay, boolean late, List<Move> shifts,
    @Schema(description = "true while the reporter is asked for more and the clock stands still") boolean waiting, List<Asked> questions,
    List<Step> progress, @Schema(description = "true when a resident said that it is done and nobody has looked yet") boolean saidDone, Instant doneAt,
    int reopened, List<Judgement> judgements, Outcome outcome, NotDoneBecause because, String endingText,
    @Schema(description = "reporters whom a person must tell how it ended") List<ToTell> toTell, Instant closedAt) {

    /** A date that was moved. */
    @Schema(name = "ActionShift", requiredProperties = {"to", "at"})
    public record Move(LocalDate from, LocalDate to, String reason, Party askedBy, Instant at) {

        static Move of(Shift shift) {
            return new Move(shift.from(), shift.to(), shift.reason(), shift.askedBy(), shift.at());
        }
    }

    /** What the reporter was asked. */
    @Schema(name = "ActionQuestion", requiredProperties = {"question", "askedAt"})
    public record Asked(String question, Instant askedAt, Instant limitAt, String answer) {

        static Asked of(Question question) {
            return new Asked(question.question(), question.askedAt(), question.limitAt(), question.answer().orElse(null));
        }
    }

    /** How far it was. */
    @Schema(name = "ActionStep", requiredProperties = {"text", "at"})
    public record Step(String text, boolean evidence, boolean hasPhoto, Party by, Instant at) {

        static Step of(Progress progress) {
            return new Step(progress.text(), progress.isEvidence(), progress.photo().isPresent(), progress.by(), progress.at());
        }
    }

    /** What a reporter said when asked whether it is solved. */
    @Schema(name = "Judgement", requiredProperties = {"verdict", "round", "at"})
    public record Judgement(Verdict verdict, int round, Instant at) {

        static Judgement of(Confirmation confirmation) {
            return new Judgement(confirmation.verdict(), confirmation.round(), confirmation.at());
        }
    }

    /** A reporter whom a person must tell how it ended. */
    @Schema(name = "ToTell", requiredProperties = "contribution")
    public record ToTell(@Schema(description = "number of the contribution of this reporter") String contribution, String phone, String postalAddress,
                         @Schema(description = "ISO 639-1 code of the language in which to tell it") String language) {

        /** Numbers and addresses stay out of logs. */
        @Override
        public String toString() {
            return "reporter of " + contribution;
        }
    }
}
