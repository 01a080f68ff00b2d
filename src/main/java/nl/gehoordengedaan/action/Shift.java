package nl.gehoordengedaan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A date that was moved: from when to when, why, and who asked for it. Written once. */
@Embeddable
public class Shift {

    @Column(name = "from_day")
    private LocalDate from;
    @Column(name = "to_day")
    private LocalDate to;
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private Party askedBy;
    @Column(name = "organisation_id")
    private UUID organisation;
    private Instant at;

    protected Shift() {
    }

    Shift(LocalDate from, LocalDate to, String reason, Party askedBy, UUID organisation, Instant at) {
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.askedBy = askedBy;
        this.organisation = organisation;
        this.at = at;
    }

    /** The last day that was promised before. */
    public LocalDate from() {
        return from;
    }

    /** The last day that is promised now. */
    public LocalDate to() {
        return to;
    }

    /** For everyone to read; empty for time spent waiting for the reporter. */
    public String reason() {
        return reason;
    }

    public Party askedBy() {
        return askedBy;
    }

    /** The organisation that had promised the date; the count of moved promises is about it. */
    public UUID organisation() {
        return organisation;
    }

    public Instant at() {
        return at;
    }
}
