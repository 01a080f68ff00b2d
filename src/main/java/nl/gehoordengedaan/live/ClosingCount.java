package nl.gehoordengedaan.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;

/** How many hands went up for one question at the end of a meeting, as somebody of the programme counted them; counted anew, the last count holds. */
@Entity
@Table(name = "closing_count")
public class ClosingCount {

    static final int MOST_HANDS = 5_000;

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Enumerated(EnumType.STRING)
    private ClosingQuestion question;
    @Column(name = "hands_yes")
    private int yes;
    @Column(name = "hands_no")
    private int no;
    @Column(name = "hands_unsure")
    private int unsure;
    @Column(name = "counted_at")
    private Instant countedAt;
    @Column(name = "counted_by")
    private UUID countedBy;

    protected ClosingCount() {
    }

    ClosingCount(UUID meeting, ClosingQuestion question) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.question = question;
    }

    /** @throws nl.gehoordengedaan.shared.BrokenRule when that many hands are not in one room */
    void count(Map<ClosingReply, Integer> hands, UUID by, Instant now) {
        Rules rules = Rules.check();
        hands.forEach((reply, number) -> rules.that(number >= 0 && number <= MOST_HANDS, question + "-" + reply, "live.closing.hands", MOST_HANDS));
        rules.orRefuse();
        yes = hands.getOrDefault(ClosingReply.YES, 0);
        no = hands.getOrDefault(ClosingReply.NO, 0);
        unsure = hands.getOrDefault(ClosingReply.UNSURE, 0);
        countedAt = now;
        countedBy = by;
    }

    ClosingQuestion question() {
        return question;
    }

    int hands(ClosingReply reply) {
        return switch (reply) {
            case YES -> yes;
            case NO -> no;
            case UNSURE -> unsure;
        };
    }
}
