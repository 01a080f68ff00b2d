package nl.gehoordengedaan.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.term.Term;
import nl.gehoordengedaan.term.WorkingCalendar;

/**
 * A gathering of residents and a programme: about what, when, where, for whom, and how far it is. Each move is a {@link Move} with its
 * reason, and is never overwritten.
 */
@Entity
@Table(name = "meeting")
public class Meeting {

    /** Longest theme, in characters: one line on a phone held sideways. */
    public static final int MAX_TITLE = 120;
    /** Longest explanation, in characters. */
    public static final int MAX_DESCRIPTION = 4_000;
    /** Longest reason, note or hint, in characters. */
    public static final int MAX_TEXT = 1_000;
    static final int MAX_PLACE = 120;
    static final int MAX_ADDRESS = 200;
    static final int MAX_ONLINE = 300;
    /** A reason that everyone reads is a reason, not a sign. */
    static final int MIN_REASON = 5;
    /** Most people for whom there can be room. */
    static final int MAX_CAPACITY = 10_000;
    /** Most parts of a programme. */
    static final int MAX_PARTS = 40;
    /** What takes longer than this is more than one meeting. */
    static final Duration LONGEST = Duration.ofDays(3);
    /** Furthest ahead that one can plan, in days. */
    static final int FURTHEST_DAYS = 3 * 365;
    /** What was not announced can be written down afterwards, so many days at most. */
    static final int LONGEST_AGO_DAYS = 365;
    /** So many days before it those who come are reminded, the earliest first. */
    static final List<Integer> REMINDERS = List.of(7, 1);

    @Id
    private UUID id;
    @Version
    private int version;
    private String code;
    @Column(name = "programme_id")
    private UUID programme;
    private String kind;
    @Enumerated(EnumType.STRING)
    private MeetingState state;
    private String title;
    private String description;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Enumerated(EnumType.STRING)
    private Mode mode;
    @Column(name = "place_name")
    private String placeName;
    private String address;
    @Column(name = "place_hints")
    private String placeHints;
    @Column(name = "online_address")
    private String onlineAddress;
    @ElementCollection
    @CollectionTable(name = "meeting_district", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "district_id")
    private Set<UUID> districts = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "meeting_line", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "line_id")
    private Set<UUID> lines = new HashSet<>();
    private Integer capacity;
    @ElementCollection
    @CollectionTable(name = "meeting_service", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "service")
    @Enumerated(EnumType.STRING)
    private Set<Facility> services = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "meeting_interpreter", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "language")
    private Set<String> interpreterLanguages = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "meeting_part", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Part> parts = new ArrayList<>();
    private int sequence;
    @ElementCollection
    @CollectionTable(name = "meeting_move", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Move> moves = new ArrayList<>();
    @Column(name = "move_count")
    private int moveCount;
    @Column(name = "cancel_reason")
    private String cancelReason;
    @Column(name = "series_id")
    private UUID series;
    @Column(name = "copied_from")
    private UUID copiedFrom;
    @Column(name = "planned_by")
    private UUID plannedBy;
    @Column(name = "planned_at")
    private Instant plannedAt;
    @Column(name = "announced_at")
    private Instant announcedAt;
    @Column(name = "held_at")
    private Instant heldAt;
    @Column(name = "reported_at")
    private Instant reportedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "cancelled_at")
    private Instant cancelledAt;
    /** Since when those who come know the date that holds now. */
    @Column(name = "date_told_at")
    private Instant dateToldAt;
    /** The last reminder that was sent for the date that holds now, in days before it; empty when none was. */
    @Column(name = "reminded_days")
    private Integer remindedDays;
    @Column(name = "request_key")
    private String requestKey;
    @Column(name = "last_request")
    private String lastRequest;

    protected Meeting() {
    }

    /** From when until when. */
    public record When(Instant startsAt, Instant endsAt) {

        /** Is there a moment that is in both? */
        public boolean overlaps(When other) {
            return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
        }

        public Duration length() {
            return Duration.between(startsAt, endsAt);
        }
    }

    /**
     * What it is about and where, for whom and with what; all but the title and the mode may be missing.
     *
     * @param capacity             for how many people there is room; null for no limit
     * @param interpreterLanguages ISO 639 codes, two or three letters
     */
    public record Matter(String title, String description, Mode mode, String placeName, String address, String placeHints, String onlineAddress,
                         Set<UUID> districts, Set<UUID> lines, Integer capacity, Set<Facility> services, Set<String> interpreterLanguages,
                         List<Part> parts) {

        /** Empty collections for those that are missing. */
        public Matter {
            districts = districts == null ? Set.of() : Set.copyOf(districts);
            lines = lines == null ? Set.of() : Set.copyOf(lines);
            services = services == null ? Set.of() : Set.copyOf(services);
            interpreterLanguages = interpreterLanguages == null ? Set.of() : Set.copyOf(interpreterLanguages);
            parts = parts == null ? List.of() : List.copyOf(parts);
        }

        /** How long all parts take, in minutes. */
        public int minutes() {
            return parts.stream().mapToInt(Part::minutes).sum();
        }
    }

    /**
     * It was planned.
     *
     * @param code by which it can be found, nine digits
     * @param kind        name of its kind
     * @param isAnnounced must people hear of it beforehand, so that it cannot be written down afterwards?
     * @throws BrokenRule with every rule that it breaks
     */
    Meeting(String code, UUID programme, String kind, boolean isAnnounced, Matter matter, When when, Actor plannedBy, Instant now) {
        Rules rules = Rules.check();
        described(rules, matter);
        dated(rules, when, isAnnounced ? now : now.minus(Duration.ofDays(LONGEST_AGO_DAYS)), now);
        rules.orRefuse();
        this.id = Ids.next();
        this.code = code;
        this.programme = programme;
        this.kind = kind;
        this.state = MeetingState.PLANNED;
        this.plannedBy = plannedBy.account();
        this.plannedAt = now;
        take(matter);
        this.startsAt = when.startsAt();
        this.endsAt = when.endsAt();
    }

    void cameAs(String key) {
        requestKey = key;
    }

    void isOneOf(UUID ofSeries) {
        series = ofSeries;
    }

    void wasMadeFrom(UUID other) {
        copiedFrom = other;
    }

    /** True when this form was sent before, by somebody who pressed twice; remembers it otherwise. Null is no form. */
    boolean cameBefore(String form) {
        if (form == null) {
            return false;
        }
        String key = Ids.hash(form);
        if (key.equals(lastRequest)) {
            return true;
        }
        lastRequest = key;
        return false;
    }

    private static void described(Rules rules, Matter matter) {
        rules.that(isText(matter.title()), "title", "meeting.title.empty")
            .that(within(matter.title(), MAX_TITLE), "title", "meeting.text.long", MAX_TITLE)
            .that(within(matter.description(), MAX_DESCRIPTION), "description", "meeting.text.long", MAX_DESCRIPTION)
            .that(matter.mode() != null, "mode", "meeting.mode.missing")
            .that(within(matter.placeName(), MAX_PLACE), "placeName", "meeting.text.long", MAX_PLACE)
            .that(within(matter.address(), MAX_ADDRESS), "address", "meeting.text.long", MAX_ADDRESS)
            .that(within(matter.placeHints(), MAX_TEXT), "placeHints", "meeting.text.long", MAX_TEXT)
            .that(matter.onlineAddress() == null || isWebAddress(matter.onlineAddress()), "onlineAddress", "meeting.online.wrong")
            .that(matter.capacity() == null || matter.capacity() >= 1 && matter.capacity() <= MAX_CAPACITY, "capacity",
                "meeting.capacity.wrong", MAX_CAPACITY)
            .that(matter.interpreterLanguages().stream().allMatch(language -> language.matches("[a-z]{2,3}")), "interpreterLanguages",
                "meeting.languages.wrong")
            .that(matter.parts().size() <= MAX_PARTS, "parts", "meeting.parts.many", MAX_PARTS)
            .that(matter.parts().stream().allMatch(Part::isWritten), "parts", "meeting.parts.title", Part.MAX_TITLE)
            .that(matter.parts().stream().allMatch(Part::hasLength), "parts", "meeting.parts.minutes", Part.MAX_MINUTES);
    }

    private static void dated(Rules rules, When when, Instant earliest, Instant now) {
        if (when == null || when.startsAt() == null || when.endsAt() == null) {
            rules.that(false, "day", "meeting.day.missing");
            return;
        }
        rules.that(when.startsAt().isAfter(earliest), "day", earliest.isBefore(now) ? "meeting.day.long-ago" : "meeting.day.past")
            .that(when.startsAt().isBefore(now.plus(Duration.ofDays(FURTHEST_DAYS))), "day", "meeting.day.far")
            .that(when.endsAt().isAfter(when.startsAt()), "until", "meeting.until.before")
            .that(when.length().compareTo(LONGEST) <= 0, "until", "meeting.until.long");
    }

    private void take(Matter matter) {
        title = matter.title();
        description = matter.description();
        mode = matter.mode();
        placeName = mode.hasPlace() ? matter.placeName() : null;
        address = mode.hasPlace() ? matter.address() : null;
        placeHints = mode.hasPlace() ? matter.placeHints() : null;
        onlineAddress = mode.isOnline() ? matter.onlineAddress() : null;
        replace(districts, matter.districts());
        replace(lines, matter.lines());
        capacity = matter.capacity();
        replace(services, matter.services());
        replace(interpreterLanguages, matter.interpreterLanguages());
        if (!interpreterLanguages.isEmpty()) {
            services.add(Facility.INTERPRETER);
        }
        if (!saysTheSame(matter.parts())) {
            parts.clear();
            parts.addAll(matter.parts());
        }
    }

    private boolean saysTheSame(List<Part> others) {
        if (parts.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).says(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static <T> void replace(Set<T> old, Set<T> now) {
        old.retainAll(now);
        old.addAll(now);
    }

    /**
     * Something of it is different, but not the date.
     *
     * @return true when it matters to whoever comes: where, or how one takes part, and everyone knows of it already
     */
    boolean change(Matter matter, Instant now) {
        mustBeAhead();
        Rules rules = Rules.check();
        described(rules, matter);
        rules.that(state == MeetingState.PLANNED || hasWhere(matter), matter.mode() == Mode.ONLINE ? "onlineAddress" : "placeName",
            "meeting.where.missing").orRefuse();
        List<Object> before = whatIsTold();
        take(matter);
        if (state != MeetingState.ANNOUNCED || before.equals(whatIsTold())) {
            return false;
        }
        sequence++;
        return true;
    }

    /** What stands in the calendar of who comes. */
    private List<Object> whatIsTold() {
        return new ArrayList<>(Arrays.asList(title, mode, placeName, address, placeHints, onlineAddress));
    }

    /**
     * It is on another day or at another time.
     *
     * @param reason for everyone to read; needed once it was announced
     */
    void move(When when, String reason, Instant now) {
        mustBeAhead();
        Rules rules = Rules.check();
        dated(rules, when, now, now);
        if (state == MeetingState.ANNOUNCED || isText(reason)) {
            reason(rules, reason);
        }
        rules.orRefuse();
        if (when.equals(when())) {
            throw BrokenRule.input("day", "meeting.day.same");
        }
        moves.add(new Move(when(), when, isText(reason) ? reason : null, now));
        moveCount = moves.size();
        startsAt = when.startsAt();
        endsAt = when.endsAt();
        remindedDays = null;
        if (state == MeetingState.ANNOUNCED) {
            sequence++;
            dateToldAt = now;
        }
    }

    /** From now on everyone can see it. */
    void announce(Instant now) {
        if (!state.mayBecome(MeetingState.ANNOUNCED)) {
            throw BrokenRule.conflict("meeting.state.conflict");
        }
        Rules.check().that(startsAt.isAfter(now), "day", "meeting.day.past")
            .that(hasWhere(matter()), mode == Mode.ONLINE ? "onlineAddress" : "placeName", "meeting.where.missing").orRefuse();
        moveTo(MeetingState.ANNOUNCED);
        announcedAt = now;
        dateToldAt = now;
    }

    /** Whoever wants to come must know where to. */
    private static boolean hasWhere(Matter matter) {
        return matter.mode() == null || (!matter.mode().hasPlace() || isText(matter.placeName()) || isText(matter.address()))
            && (matter.mode() != Mode.ONLINE || isText(matter.onlineAddress()));
    }

    /** It does not take place. @param reason for everyone to read; needed once it was announced */
    void cancel(String reason, Instant now) {
        mustBeAhead();
        if (state == MeetingState.ANNOUNCED || isText(reason)) {
            Rules rules = Rules.check();
            reason(rules, reason);
            rules.orRefuse();
        }
        boolean wasKnown = state == MeetingState.ANNOUNCED;
        moveTo(MeetingState.CANCELLED);
        cancelReason = isText(reason) ? reason : null;
        cancelledAt = now;
        if (wasKnown) {
            sequence++;
        }
    }

    /** It took place. @param isAnnounced must people have heard of it beforehand? */
    void hold(boolean isAnnounced, Instant now) {
        if (!state.mayBecome(MeetingState.HELD) || isAnnounced && announcedAt == null) {
            throw BrokenRule.conflict("meeting.state.conflict");
        }
        if (now.isBefore(startsAt)) {
            throw BrokenRule.conflict("meeting.hold.early");
        }
        moveTo(MeetingState.HELD);
        heldAt = now;
    }

    /** What was said in it can be read and does not change any more. */
    void report(Instant now) {
        moveTo(MeetingState.REPORTED);
        reportedAt = now;
    }

    /** Nothing is left to be done. */
    void close(Instant now) {
        moveTo(MeetingState.CLOSED);
        closedAt = now;
    }

    /**
     * Those who come are to be reminded: true once for each reminder and date. Not when its moment was already over when they heard of the
     * date, because then they have only just heard it; and not when a later one has come meanwhile.
     *
     * @param days which reminder, one of {@link #REMINDERS}
     */
    boolean remind(int days, WorkingCalendar calendar, Instant now) {
        if (state != MeetingState.ANNOUNCED || remindedDays != null && remindedDays <= days || now.isBefore(remindAt(days, calendar))) {
            return false;
        }
        boolean inTime = dateToldAt.isBefore(remindAt(days, calendar)) && now.isBefore(startsAt)
            && REMINDERS.stream().filter(next -> next < days).allMatch(next -> now.isBefore(remindAt(next, calendar)));
        if (inTime) {
            remindedDays = days;
        }
        return inTime;
    }

    /** When those who come are reminded: in the morning, so many days before. */
    Instant remindAt(int days, WorkingCalendar calendar) {
        return calendar.morningOf(calendar.dayOf(startsAt).minusDays(days));
    }

    /**
     * By when it should be announced, so that people know in time; when it was planned or moved too late for that, by the next morning.
     *
     * @param daysAhead so many calendar days before it people should know of it
     */
    Instant announceBy(int daysAhead, WorkingCalendar calendar) {
        Instant wanted = calendar.morningOf(calendar.dayOf(startsAt).minusDays(daysAhead));
        Instant known = moves.isEmpty() ? plannedAt : moves.get(moves.size() - 1).at();
        Instant nextMorning = calendar.morningOf(calendar.dayOf(known).plusDays(1));
        return wanted.isAfter(known) ? wanted : nextMorning.isBefore(startsAt) ? nextMorning : startsAt;
    }

    /** By when it should be recorded that it was held: within the next working day. */
    Instant holdBy(WorkingCalendar calendar) {
        return calendar.deadline(endsAt, Term.workingDays(1)).due();
    }

    /** When the organisers hear that nobody has recorded it yet: in the morning of the last day for it. */
    Instant remindToHoldAt(WorkingCalendar calendar) {
        return calendar.morningOf(calendar.deadline(endsAt, Term.workingDays(1)).dueDay());
    }

    /** This meeting on this date, as the subject of letters: about another date they are other letters. */
    public UUID occasion() {
        return UUID.nameUUIDFromBytes((id + " " + startsAt).getBytes(StandardCharsets.UTF_8));
    }

    private void mustBeAhead() {
        if (!state.isAhead()) {
            throw BrokenRule.conflict(state == MeetingState.CANCELLED ? "meeting.cancelled.already" : "meeting.held.already");
        }
    }

    private void moveTo(MeetingState next) {
        if (!state.mayBecome(next)) {
            throw BrokenRule.conflict("meeting.state.conflict");
        }
        state = next;
    }

    private static void reason(Rules rules, String reason) {
        rules.that(isText(reason) && reason.strip().length() >= MIN_REASON, "reason", "meeting.reason.short")
            .that(within(reason, MAX_TEXT), "reason", "meeting.text.long", MAX_TEXT);
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    private static boolean within(String text, int most) {
        return text == null || text.length() <= most;
    }

    /** An address that one can open: https, with a host. */
    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return text.length() <= MAX_ONLINE && "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** The number by which it is found, nine digits. */
    public String code() {
        return code;
    }

    public UUID programme() {
        return programme;
    }

    /** The name of its {@link MeetingKind}. */
    public String kind() {
        return kind;
    }

    public MeetingState state() {
        return state;
    }

    /** The theme. */
    public String title() {
        return title;
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public When when() {
        return new When(startsAt, endsAt);
    }

    public Mode mode() {
        return mode;
    }

    public Optional<String> placeName() {
        return Optional.ofNullable(placeName);
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** How to get in: the side door, the second floor. */
    public Optional<String> placeHints() {
        return Optional.ofNullable(placeHints);
    }

    /** Where to take part from home. */
    public Optional<String> onlineAddress() {
        return Optional.ofNullable(onlineAddress);
    }

    public Set<UUID> districts() {
        return new TreeSet<>(districts);
    }

    public Set<UUID> lines() {
        return new TreeSet<>(lines);
    }

    /** For how many people there is room; empty for no limit. */
    public Optional<Integer> capacity() {
        return Optional.ofNullable(capacity);
    }

    public Set<Facility> services() {
        return services.isEmpty() ? EnumSet.noneOf(Facility.class) : EnumSet.copyOf(services);
    }

    /** ISO 639 codes of the languages into which somebody interprets. */
    public Set<String> interpreterLanguages() {
        return new TreeSet<>(interpreterLanguages);
    }

    /** What happens, in order. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** How often what stands in calendars was changed: SEQUENCE of the calendar files. */
    public int sequence() {
        return sequence;
    }

    /** Every move, oldest first. */
    public List<Move> moves() {
        return List.copyOf(moves);
    }

    public int moveCount() {
        return moveCount;
    }

    public Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    /** The id that all meetings of a series share. */
    public Optional<UUID> series() {
        return Optional.ofNullable(series);
    }

    public Optional<UUID> copiedFrom() {
        return Optional.ofNullable(copiedFrom);
    }

    public UUID plannedBy() {
        return plannedBy;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    public Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }

    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    /** Does everyone know of it? What was cancelled before it was announced, nobody knows of. */
    public boolean isPublic() {
        return announcedAt != null;
    }

    /** Can one still sign up, change that or take it back? Until it begins. */
    public boolean isOpen(Instant now) {
        return state == MeetingState.ANNOUNCED && now.isBefore(startsAt);
    }

    /** All that can be changed of it, as it is now. */
    public Matter matter() {
        return new Matter(title, description, mode, placeName, address, placeHints, onlineAddress, districts, lines, capacity, services,
            interpreterLanguages, parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meeting meeting && Objects.equals(id, meeting.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
