package nl.gehoordengedaan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** One thing that happened with an action, as those who work on it read it: what, with which organisation, with which words. Written once. */
@Entity
@Table(name = "action_happening")
class Happening {

    @Id
    private UUID id;
    @Column(name = "action_id")
    private UUID action;
    @Enumerated(EnumType.STRING)
    private What what;
    @Column(name = "organisation_id")
    private UUID organisation;
    private String text;
    private Instant at;

    protected Happening() {
    }

    Happening(ActionHappened happened, UUID organisation) {
        this.id = Ids.next();
        this.action = happened.id();
        this.what = happened.what();
        this.organisation = organisation;
        this.text = happened.text();
        this.at = happened.at();
    }

    UUID action() {
        return action;
    }

    What what() {
        return what;
    }

    /** The organisation whose turn it was, or that was asked last; empty before the first. */
    Optional<UUID> organisation() {
        return Optional.ofNullable(organisation);
    }

    Optional<String> text() {
        return Optional.ofNullable(text);
    }

    Instant at() {
        return at;
    }
}
