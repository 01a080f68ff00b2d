package nl.gehoordengedaan.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** What one phone answered to one question at the end of a meeting; of the phone only a hash is kept, another one for each meeting. */
@Entity
@Table(name = "closing_answer")
public class ClosingAnswer {

    @Id
    private UUID id;
    @Column(name = "meeting_id")
    private UUID meeting;
    private String device;
    @Enumerated(EnumType.STRING)
    private ClosingQuestion question;
    @Enumerated(EnumType.STRING)
    private ClosingReply reply;

    protected ClosingAnswer() {
    }

    ClosingAnswer(UUID meeting, String device, ClosingQuestion question) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.device = device;
        this.question = question;
    }

    /** It may be answered otherwise; the last holds. */
    void is(ClosingReply now) {
        reply = now;
    }

    ClosingQuestion question() {
        return question;
    }

    ClosingReply reply() {
        return reply;
    }
}
