package nl.gehoordengedaan.rhythm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;

/**
 * What a programme promised to do again and again: which kind of meeting, or its annual report, and how often. It is ended and never changed,
 * so that everyone can read what was promised then.
 */
@Entity
@Table(name = "rhythm_promise")
public class RhythmPromise {

    /** What is promised when it is no meeting: that the programme publishes a report of its year. */
    public static final String REPORT = "annualreport";
    /** A reason that everyone reads is a reason, not a sign. */
    static final int MIN_REASON = 5;
    /** Longest reason, in characters. */
    static final int MAX_REASON = 1_000;

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "programme_id")
    private UUID programme;
    private String kind;
    @Column(name = "every_months")
    private int everyMonths;
    @Enumerated(EnumType.STRING)
    @Column(name = "by_month")
    private Month byMonth;
    @Column(name = "per_district")
    private boolean perDistrict;
    @Column(name = "since_day")
    private LocalDate since;
    @Column(name = "made_by")
    private UUID madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "request_key")
    private String requestKey;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "ended_by")
    private UUID endedBy;
    @Column(name = "end_reason")
    private String endReason;

    protected RhythmPromise() {
    }

    /**
     * What is promised.
     *
     * @param kind        name of a kind of meeting, or {@link #REPORT}
     * @param everyMonths how long each period is in months
     * @param byMonth     for a whole year the last month of it; null for December
     * @param perDistrict once in each district, in every period
     * @param since       the first period is the first that begins on this day or later
     */
    public record What(String kind, int everyMonths, Month byMonth, boolean perDistrict, LocalDate since) {
    }

    /**
     * It was promised.
     *
     * @param today the day there
     * @throws BrokenRule with every rule that it breaks
     */
    RhythmPromise(UUID programme, What what, String requestKey, Actor by, LocalDate today, Instant now) {
        Rules.check().that(Period.LENGTHS.contains(what.everyMonths()), "everyMonths", "rhythm.every.wrong")
            .that(what.byMonth() == null || what.everyMonths() == 12, "byMonth", "rhythm.month.wrong")
            .that(!REPORT.equals(what.kind()) || !what.perDistrict(), "perDistrict", "rhythm.district.report")
            .that(what.since() != null, "since", "rhythm.since.missing")
            .that(what.since() == null || !what.since().isBefore(earliest(today)) && !what.since().isAfter(today.plusYears(2)), "since",
                "rhythm.since.far").orRefuse();
        this.id = Ids.next();
        this.programme = programme;
        this.kind = what.kind();
        this.everyMonths = what.everyMonths();
        this.byMonth = what.byMonth() == null ? Month.DECEMBER : what.byMonth();
        this.perDistrict = what.perDistrict();
        this.since = what.since();
        this.requestKey = requestKey;
        this.madeBy = by.account();
        this.madeAt = now;
    }

    /** The beginning of last year: what is older is history, and no promise. */
    static LocalDate earliest(LocalDate today) {
        return LocalDate.of(today.getYear() - 1, Month.JANUARY, 1);
    }

    /** The periods of which the turns are there today: those that began, and those that must be planned now already. */
    List<Period> periodsBy(LocalDate today) {
        List<Period> periods = new ArrayList<>();
        if (endedOn == null) {
            for (Period each = first(); Turn.begins(each, today); each = each.next(everyMonths, byMonth)) {
                periods.add(each);
            }
        }
        return periods;
    }

    /** The first period that counts. */
    Period first() {
        return Period.from(since, everyMonths, byMonth);
    }

    /** From now on it is not promised any more. @param reason for everyone to read */
    void end(String reason, Actor by, LocalDate today) {
        if (endedOn != null) {
            throw BrokenRule.conflict("rhythm.ended.already");
        }
        checkReason(reason);
        endedOn = today;
        endedBy = by.account();
        endReason = reason;
    }

    static void checkReason(String reason) {
        Rules.check().that(reason != null && reason.strip().length() >= MIN_REASON, "reason", "rhythm.reason.short")
            .that(reason == null || reason.length() <= MAX_REASON, "reason", "rhythm.reason.long", MAX_REASON).orRefuse();
    }

    /** Is the same promised by both? */
    boolean isLike(What what) {
        return kind.equals(what.kind()) && perDistrict == what.perDistrict();
    }

    public UUID id() {
        return id;
    }

    public UUID programme() {
        return programme;
    }

    /** The name of a kind of meeting, or {@link #REPORT}. */
    public String kind() {
        return kind;
    }

    public int everyMonths() {
        return everyMonths;
    }

    /** The last month of a whole year. */
    public Month byMonth() {
        return byMonth;
    }

    public boolean isPerDistrict() {
        return perDistrict;
    }

    public LocalDate since() {
        return since;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }
}
