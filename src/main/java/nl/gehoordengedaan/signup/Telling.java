package nl.gehoordengedaan.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** Something about a meeting that many people must hear, and how far that is: written to some of them at a time. */
@Entity
@Table(name = "sign_up_telling")
class Telling {

    /** What they hear. */
    enum What {
        /** That there is such a meeting; for those who asked to be invited. */
        INVITATION(EnumSet.noneOf(SignUpState.class), false),
        /** That it is soon. */
        REMINDER(EnumSet.of(SignUpState.IN), false),
        MOVED(EnumSet.of(SignUpState.IN, SignUpState.WAITING), true),
        CHANGED(EnumSet.of(SignUpState.IN, SignUpState.WAITING), true),
        CANCELLED(EnumSet.of(SignUpState.IN, SignUpState.WAITING), true);

        private final Set<SignUpState> states;
        private final boolean called;

        What(Set<SignUpState> states, boolean called) {
            this.states = states;
            this.called = called;
        }

        /** Who of those who signed up hear it. */
        Set<SignUpState> states() {
            return states;
        }

        /** Must whoever has no mail be called? */
        boolean isCalled() {
            return called;
        }
    }

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Enumerated(EnumType.STRING)
    private What what;
    private String occasion;
    private int days;
    private int total;
    private int written;
    @Column(name = "told_up_to")
    private UUID toldUpTo;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "called_at")
    private Instant calledAt;
    @Column(name = "called_by")
    private UUID calledBy;

    protected Telling() {
    }

    /**
     * @param occasion what makes it another telling than the one before: the same is told once
     * @param days     of a reminder: so many days before it; otherwise 0
     * @param total    how many are written to
     */
    Telling(UUID meeting, What what, String occasion, int days, int total, Instant now) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.what = what;
        this.occasion = occasion;
        this.days = days;
        this.total = total;
        this.begunAt = now;
    }

    /** The letter to this one is written; the next batch begins behind it. */
    void written(UUID to) {
        toldUpTo = to;
        written++;
        total = Math.max(total, written);
    }

    void end(Instant now) {
        endedAt = now;
        total = written;
    }

    /** Those without mail were called by somebody of the programme. */
    void called(UUID by, Instant now) {
        if (calledAt != null) {
            throw BrokenRule.conflict("workflow.already-done");
        }
        calledAt = now;
        calledBy = by;
    }

    /** One letter to each person, however often it is tried. */
    UUID letterTo(UUID person) {
        return UUID.nameUUIDFromBytes((id + " " + person).getBytes(StandardCharsets.UTF_8));
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    What what() {
        return what;
    }

    int days() {
        return days;
    }

    int total() {
        return total;
    }

    int written() {
        return written;
    }

    UUID toldUpTo() {
        return toldUpTo;
    }

    Instant begunAt() {
        return begunAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<Instant> calledAt() {
        return Optional.ofNullable(calledAt);
    }
}
