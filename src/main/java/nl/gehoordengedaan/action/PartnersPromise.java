package nl.gehoordengedaan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one organisation promised about an action, and kept or not: it stays that organisation's own when another one takes over. One for each
 * organisation and action, also when the action comes back to it later.
 */
@Embeddable
public class PartnersPromise {

    /** Of the action; with it, so that the promises of an organisation can be read in order. */
    @Column(name = "agreed_at")
    private Instant agreedAt;
    @Column(name = "first_day")
    private LocalDate firstDay;
    private int moves;
    private int reopenings;
    private boolean late;
    private Boolean kept;
    @Column(name = "handed_on")
    private boolean handedOn;

    protected PartnersPromise() {
    }

    PartnersPromise(Instant agreedAt) {
        this.agreedAt = agreedAt;
    }

    boolean isPromised() {
        return firstDay != null;
    }

    /** It was asked, also when that is once more. */
    void asked() {
        handedOn = false;
    }

    void promised(LocalDate day) {
        firstDay = firstDay == null ? day : firstDay;
    }

    void moved() {
        moves++;
    }

    void passed() {
        late = true;
    }

    void done(LocalDate day) {
        kept = !day.isAfter(firstDay);
    }

    void reopened() {
        reopenings++;
        kept = null;
    }

    void handOn() {
        handedOn = true;
    }

    /** The first day that this organisation promised; empty while it was only asked. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    /** How often a day that it had promised was moved. */
    public int moves() {
        return moves;
    }

    /** How often it was to be done anew after this organisation had said that it was done. */
    public int reopenings() {
        return reopenings;
    }

    /** Did a day that it had promised pass before it was done? */
    public boolean wasLate() {
        return late;
    }

    /** Was it done on or before the first day that this organisation promised? Empty while it has not done it. */
    public Optional<Boolean> wasKept() {
        return Optional.ofNullable(kept);
    }

    /** It promised, and it is not with this organisation any more. */
    public boolean isHandedOn() {
        return handedOn;
    }
}
