package nl.gehoordengedaan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** Something that the reporter was asked before the work could go on. The clock stands still meanwhile, up to a limit. Never public. */
@Embeddable
public class Question {

    private String question;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "remind_at")
    private Instant remindAt;
    @Column(name = "limit_at")
    private Instant limitAt;
    private String answer;
    @Column(name = "over_at")
    private Instant overAt;

    protected Question() {
    }

    Question(String question, Instant askedAt, Instant remindAt, Instant limitAt) {
        this.question = question;
        this.askedAt = askedAt;
        this.remindAt = remindAt;
        this.limitAt = limitAt;
    }

    void answered(String words, Instant now) {
        answer = words;
        overAt = now;
    }

    void givenUp(Instant now) {
        overAt = now;
    }

    boolean isOpen() {
        return overAt == null;
    }

    public String question() {
        return question;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant remindAt() {
        return remindAt;
    }

    /** When the work goes on without an answer. */
    public Instant limitAt() {
        return limitAt;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** When the clock began to run again; empty while it stands still. */
    public Optional<Instant> overAt() {
        return Optional.ofNullable(overAt);
    }
}
