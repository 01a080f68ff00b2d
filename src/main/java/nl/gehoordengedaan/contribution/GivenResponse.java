package nl.gehoordengedaan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.Ids;

/** One response as it was given to a contribution. When it is corrected or taken back it ends; what it said stays readable. */
@Entity
@Table(name = "contribution_response")
public class GivenResponse {

    @Id
    private UUID id;
    @Column(name = "contribution_id")
    private UUID contribution;
    @Enumerated(EnumType.STRING)
    private ResponseKind kind;
    private String text;
    @Enumerated(EnumType.STRING)
    @Column(name = "declined_because")
    private Reason because;
    private String later;
    @Column(name = "main_id")
    private UUID main;
    @Column(name = "action_code")
    private String action;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "given_by")
    private UUID givenBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_because")
    private String endedBecause;

    protected GivenResponse() {
    }

    GivenResponse(UUID contribution, Contribution.Response response, Actor by, Instant now) {
        this.id = Ids.next();
        this.contribution = contribution;
        this.kind = response.kind();
        this.text = response.text();
        this.because = response.because();
        this.later = response.later();
        this.main = response.main();
        this.action = response.action();
        this.givenAt = now;
        this.givenBy = by.account();
    }

    /** Another took its place, or it was taken back. */
    void end(String why, Instant now) {
        endedAt = now;
        endedBecause = why;
    }

    /** It said something that should not be public; that there was a response, and when, stays. */
    void takeTextAway() {
        text = null;
        later = null;
    }

    public UUID contribution() {
        return contribution;
    }

    public ResponseKind kind() {
        return kind;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public Optional<Reason> because() {
        return Optional.ofNullable(because);
    }

    public Optional<String> later() {
        return Optional.ofNullable(later);
    }

    /** With which it was joined at the time; that one may have been joined with yet another since. */
    public Optional<UUID> main() {
        return Optional.ofNullable(main);
    }

    public Instant givenAt() {
        return givenAt;
    }

    UUID givenBy() {
        return givenBy;
    }

    /** When it was corrected or taken back; empty while it holds. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why it was corrected or taken back; everyone reads this. */
    public Optional<String> endedBecause() {
        return Optional.ofNullable(endedBecause);
    }
}
