package nl.gehoordengedaan.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;

/** People who came to a meeting without signing up: a number, and what they liked to tell; never who. */
@Entity
@Table(name = "walk_in")
class WalkIn {

    /** Most people who are counted with one press. */
    static final int MAX_PEOPLE = 20;

    @Id
    private UUID id;
    @Column(name = "meeting_id")
    private UUID meeting;
    private int people;
    @Column(name = "district_id")
    private UUID district;
    @Enumerated(EnumType.STRING)
    private Language language;
    @Enumerated(EnumType.STRING)
    private Invited invited;
    @Column(name = "first_time")
    private Boolean firstTime;
    @Column(name = "counted_by")
    private UUID countedBy;
    @Column(name = "counted_at")
    private Instant countedAt;
    @Column(name = "request_key")
    private String requestKey;

    protected WalkIn() {
    }

    /** @param language may be null, as all of the background */
    WalkIn(UUID meeting, int people, Background background, Language language, UUID countedBy, String requestKey, Instant now) {
        Rules.check().that(people >= 1 && people <= MAX_PEOPLE, "people", "signup.door.people.wrong", MAX_PEOPLE).orRefuse();
        this.id = Ids.next();
        this.meeting = meeting;
        this.people = people;
        this.district = background.district();
        this.invited = background.invited();
        this.firstTime = background.first();
        this.language = language;
        this.countedBy = countedBy;
        this.countedAt = now;
        this.requestKey = requestKey;
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    int people() {
        return people;
    }

    Instant countedAt() {
        return countedAt;
    }
}
