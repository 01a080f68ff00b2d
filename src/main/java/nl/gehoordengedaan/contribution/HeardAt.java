package nl.gehoordengedaan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** At which meeting something was heard, and by how many people it was said: about, because nobody counts hands over a remark. */
@Embeddable
public class HeardAt {

    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "about_people")
    private Integer aboutPeople;
    @Column(name = "on_paper")
    private Integer onPaper;

    protected HeardAt() {
    }

    /**
     * @param aboutPeople from about how many people it was heard, 1 or more
     * @param onPaper     how many times it was written on paper
     */
    public HeardAt(UUID meeting, int aboutPeople, int onPaper) {
        this.meeting = meeting;
        this.aboutPeople = aboutPeople;
        this.onPaper = onPaper;
    }

    public UUID meeting() {
        return meeting;
    }

    public int aboutPeople() {
        return aboutPeople == null ? 1 : aboutPeople;
    }

    public int onPaper() {
        return onPaper == null ? 0 : onPaper;
    }
}
