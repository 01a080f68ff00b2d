package nl.gehoordengedaan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** Something the sender must be told, and how it was told. The letter, if there is an address for one, is kept with the mails under this id. */
@Entity
@Table(name = "contribution_tiding")
public class Tiding {

    @Id
    private UUID id;
    @Column(name = "contribution_id")
    private UUID contribution;
    private String letter;
    @Column(name = "moved_to")
    private LocalDate movedTo;
    @Column(name = "moved_because")
    private String movedBecause;
    @Column(name = "made_at")
    private Instant madeAt;
    @Enumerated(EnumType.STRING)
    private Told told;
    @Column(name = "told_at")
    private Instant toldAt;

    protected Tiding() {
    }

    Tiding(UUID contribution, String letter, Instant now) {
        this.id = Ids.next();
        this.contribution = contribution;
        this.letter = letter;
        this.madeAt = now;
    }

    /** The day of the action that it became was moved, for a sender who is told by a person: the others get the letters of the action. */
    static Tiding ofMovedDay(UUID contribution, LocalDate day, String because, Instant now) {
        Tiding tiding = new Tiding(contribution, "moved", now);
        tiding.movedTo = day;
        tiding.movedBecause = because;
        return tiding;
    }

    void wasTold(Told how, Instant now) {
        told = how;
        toldAt = now;
    }

    UUID id() {
        return id;
    }

    UUID contribution() {
        return contribution;
    }

    /** The kind of letter in which it is told. */
    String letter() {
        return letter;
    }

    /** To which day the action was moved; empty when it is about something else. */
    Optional<LocalDate> movedTo() {
        return Optional.ofNullable(movedTo);
    }

    String movedBecause() {
        return movedBecause;
    }

    Optional<Told> told() {
        return Optional.ofNullable(told);
    }
}
