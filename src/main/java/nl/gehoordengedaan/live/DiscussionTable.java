package nl.gehoordengedaan.live;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;

/** A table at a meeting at which people talk, with somebody who writes down what is said; whoever has its code is its host. */
@Entity
@Table(name = "discussion_table")
public class DiscussionTable {

    static final int MOST_TABLES = 99;
    static final int MAX_NAME = 80;
    static final int MAX_HOST = 40;
    static final int CODE_DIGITS = 8;
    /** So long before the meeting hosts can try it out. */
    static final Duration BEFORE = Duration.ofHours(2);
    /** So long after it what a phone still keeps can come in. */
    static final Duration AFTER = Duration.ofHours(24);

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "meeting_id")
    private UUID meeting;
    private int number;
    private String name;
    private String host;
    @Column(name = "join_code")
    private String joinCode;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "open_until")
    private Instant openUntil;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "discussion_table_line", joinColumns = @JoinColumn(name = "table_id"))
    @Column(name = "line_id")
    private Set<UUID> lines = new HashSet<>();

    /**
     * What is known of a table.
     *
     * @param number 1 to {@value #MOST_TABLES}; it stands on the table
     * @param name   what it is about, in a few words; null for none
     * @param host   first name of the host, so that people know who is who; null for none
     * @param lines  the lines of the programme it talks about; none is all
     */
    record Description(int number, String name, String host, Collection<UUID> lines) {
    }

    protected DiscussionTable() {
    }

    /** @throws BrokenRule with every rule that it breaks */
    DiscussionTable(UUID meeting, String joinCode, Description description, Instant now) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.joinCode = joinCode;
        this.madeAt = now;
        describe(description);
    }

    /** @throws BrokenRule with every rule that it breaks */
    void describe(Description said) {
        Rules.check()
            .that(said.number() >= 1 && said.number() <= MOST_TABLES, "number", "live.table.number", MOST_TABLES)
            .that(said.name() == null || said.name().length() <= MAX_NAME, "name", "live.table.name.long", MAX_NAME)
            .that(said.host() == null || said.host().length() <= MAX_HOST, "host", "live.table.host.long", MAX_HOST)
            .orRefuse();
        number = said.number();
        name = said.name();
        host = said.host();
        lines.clear();
        lines.addAll(said.lines());
    }

    /** Its code does not work any more. What was noted stays. */
    boolean close(Instant now) {
        boolean wasOpen = closedAt == null;
        closedAt = wasOpen ? now : closedAt;
        return wasOpen;
    }

    /** Its code works again, and for a day longer when the time was over. */
    void reopen(Instant now) {
        closedAt = null;
        openUntil = now.plus(AFTER);
    }

    /** Another code, because the old one is with somebody who should not have it. */
    void takeCode(String another) {
        joinCode = another;
    }

    /** Does the code work at this moment? From two hours before the meeting until a day after, unless somebody closed it. */
    boolean isOpen(Instant startsAt, Instant endsAt, Instant now) {
        if (closedAt != null) {
            return false;
        }
        boolean during = !now.isBefore(startsAt.minus(BEFORE)) && now.isBefore(endsAt.plus(AFTER));
        return during || openUntil != null && now.isBefore(openUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID meeting() {
        return meeting;
    }

    public int number() {
        return number;
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Optional<String> host() {
        return Optional.ofNullable(host);
    }

    /** The lines it talks about; none is all. */
    public Set<UUID> lines() {
        return Set.copyOf(lines);
    }

    String joinCode() {
        return joinCode;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** The code lets in; it stays out of messages and logs. */
    @Override
    public String toString() {
        return "table " + id;
    }
}
