package nl.gehoordengedaan.rhythm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.meeting.MeetingState;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.WorkingCalendar;

/** One turn of a promise: in this period, in this district, it takes place once. Whether it does is seen from the meetings. */
@Entity
@Table(name = "rhythm_turn")
public class Turn {

    /** So many days before the end of its period somebody is asked to plan it. */
    static final int ASK_DAYS = 60;
    /** So many days after its period it can still be recorded that it took place. */
    static final int RECORD_DAYS = 7;
    static final int MAX_ADDRESS = 300;

    @Id
    private UUID id;
    @Version
    private int version;
    private String code;
    @Column(name = "promise_id")
    private UUID promise;
    @Column(name = "programme_id")
    private UUID programme;
    private String kind;
    @Column(name = "district_id")
    private UUID district;
    /** The district, or the programme when it is of no district: the same turn is there once. */
    @Column(name = "place_id")
    private UUID place;
    @Column(name = "from_day")
    private LocalDate from;
    @Column(name = "until_day")
    private LocalDate until;
    @Enumerated(EnumType.STRING)
    private TurnState state;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "meeting_day")
    private LocalDate meetingDay;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "remind_at")
    private Instant remindAt;
    @Column(name = "director_at")
    private Instant directorAt;
    private String reason;
    @Column(name = "report_day")
    private LocalDate reportDay;
    @Column(name = "report_address")
    private String reportAddress;
    @Column(name = "settled_at")
    private Instant settledAt;

    protected Turn() {
    }

    /** A meeting, as far as it matters to a promise. @param districts those for which it is; empty for everyone */
    public record Gathering(UUID id, MeetingState state, LocalDate day, Set<UUID> districts) {

        private boolean tookPlace() {
            return !state.isAhead() && state != MeetingState.CANCELLED;
        }
    }

    /** Its time has come. @param district null when it is of no district */
    Turn(String code, RhythmPromise promise, Period period, UUID district) {
        this.id = Ids.next();
        this.code = code;
        this.promise = promise.id();
        this.programme = promise.programme();
        this.kind = promise.kind();
        this.district = district;
        this.place = district == null ? promise.programme() : district;
        this.from = period.from();
        this.until = period.until();
        this.state = TurnState.DUE;
    }

    /** Is the turn of this period there today? From its first day, or from when it must be planned. */
    static boolean begins(Period period, LocalDate today) {
        return !today.isBefore(period.from()) || !today.isBefore(period.until().minusDays(ASK_DAYS));
    }

    /**
     * Looks how it stands, from the meetings of this kind. A turn that was kept stays so; one that was missed is kept when it is recorded only
     * later that it took place in time.
     *
     * @return true when it stands otherwise than before
     */
    boolean look(Collection<Gathering> meetings, Instant now) {
        if (state == TurnState.KEPT || state == TurnState.ENDED || isReport()) {
            return false;
        }
        TurnState before = state;
        UUID meetingBefore = meeting;
        Optional<Gathering> held = meetings.stream().filter(each -> each.tookPlace() && counts(each)).min(Comparator.comparing(Gathering::day));
        Optional<Gathering> ahead = meetings.stream().filter(each -> each.state().isAhead() && counts(each)).min(Comparator.comparing(Gathering::day));
        if (held.isPresent()) {
            is(TurnState.KEPT, held.get());
            settledAt = now;
        } else if (state.isOpen()) {
            is(ahead.isPresent() ? TurnState.PLANNED : TurnState.DUE, ahead.orElse(null));
        }
        return before != state || meetingBefore != null && !meetingBefore.equals(meeting);
    }

    private void is(TurnState now, Gathering with) {
        state = now;
        meeting = with == null ? null : with.id();
        meetingDay = with == null ? null : with.day();
        if (with != null) {
            reason = null;
        }
    }

    /** In its period, and in its district: a meeting for everyone is not one in this district. */
    private boolean counts(Gathering each) {
        return period().has(each.day()) && (district == null || each.districts().contains(district));
    }

    /** Somebody is asked to plan it, from now on, but never longer than until the end of its period. */
    void ask(TermSetting term, WorkingCalendar calendar, Instant now) {
        TermSetting.Schedule schedule = term.schedule(now, calendar);
        Instant end = calendar.endOf(until);
        dueAt = schedule.deadline().due().isBefore(end) ? schedule.deadline().due() : end;
        remindAt = schedule.remindAt();
        directorAt = schedule.directorAt().isBefore(end) ? schedule.directorAt() : end;
    }

    /** When somebody is asked to plan it. */
    Instant askAt(WorkingCalendar calendar) {
        return calendar.morningOf(until.minusDays(ASK_DAYS));
    }

    /** Until when it can be recorded that it took place. */
    Instant settleAt(WorkingCalendar calendar) {
        return calendar.endOf(until.plusDays(RECORD_DAYS));
    }

    /** Must somebody see to it, now or later? */
    boolean isToPlan(WorkingCalendar calendar, Instant now) {
        return state == TurnState.DUE && reason == null && now.isBefore(settleAt(calendar));
    }

    /** It will not take place, or did not. @param why for everyone to read */
    void explain(String why) {
        if (state != TurnState.DUE && state != TurnState.MISSED) {
            throw BrokenRule.conflict(state == TurnState.PLANNED ? "rhythm.explain.planned" : "rhythm.explain.over");
        }
        RhythmPromise.checkReason(why);
        reason = why;
    }

    /** The report was published. It can be told later too; whether the promise was kept depends on the day. @param today the day there */
    void report(LocalDate day, String address, LocalDate today, Instant now) {
        if (!isReport() || state == TurnState.KEPT || state == TurnState.ENDED) {
            throw BrokenRule.conflict("rhythm.report.over");
        }
        Rules.check().that(day != null, "day", "rhythm.report.day.missing").that(day == null || !day.isAfter(today), "day", "rhythm.report.day.future")
            .that(day == null || !day.isBefore(from), "day", "rhythm.report.day.early")
            .that(isWebAddress(address), "address", "rhythm.report.address.wrong").orRefuse();
        reportDay = day;
        reportAddress = address;
        if (!day.isAfter(until)) {
            state = TurnState.KEPT;
            reason = null;
            settledAt = now;
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text == null ? "" : text);
            return text != null && text.length() <= MAX_ADDRESS && "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Its time is over: what did not take place by now was missed. @return true when that is new */
    boolean settle(Instant now) {
        if (!state.isOpen()) {
            return false;
        }
        state = TurnState.MISSED;
        settledAt = now;
        return true;
    }

    /** The promise was ended meanwhile. @return true when that makes a difference */
    boolean end(Instant now) {
        if (!state.isOpen()) {
            return false;
        }
        state = TurnState.ENDED;
        settledAt = now;
        return true;
    }

    public boolean isReport() {
        return kind.equals(RhythmPromise.REPORT);
    }

    public UUID id() {
        return id;
    }

    /** The number by which it is found, nine digits. */
    public String code() {
        return code;
    }

    public UUID promise() {
        return promise;
    }

    public UUID programme() {
        return programme;
    }

    /** The name of a kind of meeting, or {@link RhythmPromise#REPORT}. */
    public String kind() {
        return kind;
    }

    public Optional<UUID> district() {
        return Optional.ofNullable(district);
    }

    public Period period() {
        return new Period(from, until);
    }

    public TurnState state() {
        return state;
    }

    /** The meeting by which it is planned or was kept. */
    public Optional<UUID> meeting() {
        return Optional.ofNullable(meeting);
    }

    public Optional<LocalDate> meetingDay() {
        return Optional.ofNullable(meetingDay);
    }

    /** By when there should be a date; known once somebody was asked. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    Instant remindAt() {
        return remindAt;
    }

    Instant directorAt() {
        return directorAt;
    }

    /** Why it does not take place, or did not. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<LocalDate> reportDay() {
        return Optional.ofNullable(reportDay);
    }

    public Optional<String> reportAddress() {
        return Optional.ofNullable(reportAddress);
    }
}
