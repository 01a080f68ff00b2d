package nl.gehoordengedaan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** A meeting that was moved: from when to when, and why. Written once. */
@Embeddable
public class Move {

    @Column(name = "from_start")
    private Instant fromStart;
    @Column(name = "from_end")
    private Instant fromEnd;
    @Column(name = "to_start")
    private Instant toStart;
    @Column(name = "to_end")
    private Instant toEnd;
    private String reason;
    private Instant at;

    protected Move() {
    }

    Move(Meeting.When from, Meeting.When to, String reason, Instant at) {
        this.fromStart = from.startsAt();
        this.fromEnd = from.endsAt();
        this.toStart = to.startsAt();
        this.toEnd = to.endsAt();
        this.reason = reason;
        this.at = at;
    }

    public Meeting.When from() {
        return new Meeting.When(fromStart, fromEnd);
    }

    public Meeting.When to() {
        return new Meeting.When(toStart, toEnd);
    }

    /** For everyone to read; empty when nobody knew of the date yet. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant at() {
        return at;
    }
}
