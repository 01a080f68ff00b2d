package nl.gehoordengedaan.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.gehoordengedaan.programme.ImportLog.Matching;
import nl.gehoordengedaan.shared.Ids;

/** What a programme line wants to reach, in the words of the programme. */
@Entity
@Table(name = "programme_goal")
class Goal {

    @Id
    private UUID id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "line_id")
    private ProgrammeLine line;
    @Column(name = "words")
    private String words;
    @Column(name = "position")
    private int position;

    protected Goal() {
    }

    private Goal(ProgrammeLine line, String words) {
        this.id = Ids.next();
        this.line = line;
        this.words = words;
    }

    UUID id() {
        return id;
    }

    String words() {
        return words;
    }

    int position() {
        return position;
    }

    static Matching<Goal, String> of(ProgrammeLine line) {
        return new Matching<>() {
            @Override
            public String keyOf(Goal thing) {
                return thing.words;
            }

            @Override
            public String keyIn(String inFile) {
                return inFile;
            }

            @Override
            public Goal make(String inFile) {
                return new Goal(line, inFile);
            }

            @Override
            public void update(Goal thing, String inFile, Differences differences) {
                thing.words = differences.take("words", thing.words, inFile);
            }

            @Override
            public int positionOf(Goal thing) {
                return thing.position;
            }

            @Override
            public void moveTo(Goal thing, int position) {
                thing.position = position;
            }
        };
    }
}
