package nl.gehoordengedaan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was done so far, or the evidence that it is done: a text and perhaps a picture. Public, written once. */
@Embeddable
public class Progress {

    private String text;
    @Column(name = "photo_id")
    private UUID photo;
    private boolean evidence;
    @Enumerated(EnumType.STRING)
    @Column(name = "told_by")
    private Party by;
    @Column(name = "organisation_id")
    private UUID organisation;
    private Instant at;

    protected Progress() {
    }

    Progress(String text, UUID photo, boolean evidence, Party by, UUID organisation, Instant at) {
        this.text = text;
        this.photo = photo;
        this.evidence = evidence;
        this.by = by;
        this.organisation = organisation;
        this.at = at;
    }

    public String text() {
        return text;
    }

    public Optional<UUID> photo() {
        return Optional.ofNullable(photo);
    }

    /** True when it shows that it is done. */
    public boolean isEvidence() {
        return evidence;
    }

    public Party by() {
        return by;
    }

    public Optional<UUID> organisation() {
        return Optional.ofNullable(organisation);
    }

    public Instant at() {
        return at;
    }
}
