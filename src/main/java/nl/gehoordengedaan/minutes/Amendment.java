package nl.gehoordengedaan.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;

/** What somebody who was there wants to be changed in the minutes, and why; accepted or refused, with the reason. */
@Entity
@Table(name = "minutes_amendment")
public class Amendment {

    static final int MAX_TEXT = 2_000;
    static final int MAX_PLACE = 200;
    static final int MIN_REASON = 5;

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "minutes_id")
    private UUID minutes;
    @Column(name = "sign_up_id")
    private UUID signUp;
    private String place;
    @Column(name = "change_text")
    private String change;
    private String why;
    @Enumerated(EnumType.STRING)
    private AmendmentState state;
    private String reason;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    private UUID decidedBy;
    @Column(name = "request_key")
    private String requestKey;

    protected Amendment() {
    }

    /**
     * @param place  which part of the minutes, in words
     * @param change what it should say
     * @param why    why it must be changed
     * @param key    makes sending twice the same as sending once; null for none
     */
    Amendment(UUID minutes, UUID signUp, String place, String change, String why, String key, Instant now) {
        Rules.check()
            .that(change != null && !change.isBlank(), "change", "minutes.amendment.change.empty")
            .that(change == null || change.length() <= MAX_TEXT, "change", "minutes.amendment.text.long", MAX_TEXT)
            .that(why != null && !why.isBlank(), "why", "minutes.amendment.why.empty")
            .that(why == null || why.length() <= MAX_TEXT, "why", "minutes.amendment.text.long", MAX_TEXT)
            .that(place == null || place.length() <= MAX_PLACE, "place", "minutes.amendment.text.long", MAX_PLACE)
            .orRefuse();
        this.id = Ids.next();
        this.minutes = minutes;
        this.signUp = signUp;
        this.place = place == null ? "" : place;
        this.change = change;
        this.why = why;
        this.state = AmendmentState.PROPOSED;
        this.requestKey = key;
        this.proposedAt = now;
    }

    /** Whoever asked hears the reason, also of a yes; everyone can read it once the minutes are final. */
    void decide(boolean accepted, String because, Actor by, Instant now) {
        Rules.check()
            .that(because != null && because.strip().length() >= MIN_REASON, "reason", "minutes.amendment.reason.short")
            .that(because == null || because.length() <= MAX_TEXT, "reason", "minutes.amendment.text.long", MAX_TEXT)
            .orRefuse();
        if (state != AmendmentState.PROPOSED) {
            throw BrokenRule.conflict("minutes.amendment.decided");
        }
        state = accepted ? AmendmentState.ACCEPTED : AmendmentState.REFUSED;
        reason = because;
        decidedAt = now;
        decidedBy = by.account();
    }

    public UUID id() {
        return id;
    }

    public UUID minutes() {
        return minutes;
    }

    Optional<UUID> signUp() {
        return Optional.ofNullable(signUp);
    }

    public String place() {
        return place;
    }

    public String change() {
        return change;
    }

    public String why() {
        return why;
    }

    public AmendmentState state() {
        return state;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
