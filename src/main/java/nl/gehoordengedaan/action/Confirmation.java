package nl.gehoordengedaan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one reporter said about one time that it was said to be done. The verdict is public, the explanation only when an organiser shows it. */
@Embeddable
public class Confirmation {

    @Column(name = "contribution_id")
    private UUID contribution;
    private int round;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    private String explanation;
    @Column(name = "explanation_shown")
    private boolean explanationShown;
    private Instant at;

    protected Confirmation() {
    }

    Confirmation(UUID contribution, int round, Verdict verdict, String explanation, Instant at) {
        this.contribution = contribution;
        this.round = round;
        this.verdict = verdict;
        this.explanation = explanation;
        this.at = at;
    }

    void show() {
        explanationShown = true;
    }

    /** The contribution whose sender says it. */
    public UUID contribution() {
        return contribution;
    }

    /** How often it had been done by then: 1 for the first time, one more after each reopening. */
    public int round() {
        return round;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** In the reporter's own words; for organisers and the partner. */
    public Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    public boolean isExplanationShown() {
        return explanationShown;
    }

    public Instant at() {
        return at;
    }
}
