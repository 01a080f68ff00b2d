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

/** A measure of a programme line; not a promise with a date. */
@Entity
@Table(name = "programme_intervention")
public class Intervention {

    @Id
    private UUID id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "line_id")
    private ProgrammeLine line;
    private String name;
    @Column(name = "position")
    private int position;

    protected Intervention() {
    }

    private Intervention(ProgrammeLine line, String name) {
        this.id = Ids.next();
        this.line = line;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    int position() {
        return position;
    }

    static Matching<Intervention, String> of(ProgrammeLine line) {
        return new Matching<>() {
            @Override
            public String keyOf(Intervention thing) {
                return thing.name;
            }

            @Override
            public String keyIn(String inFile) {
                return inFile;
            }

            @Override
            public Intervention make(String inFile) {
                return new Intervention(line, inFile);
            }

            @Override
            public void update(Intervention thing, String inFile, Differences differences) {
                thing.name = differences.take("name", thing.name, inFile);
            }

            @Override
            public int positionOf(Intervention thing) {
                return thing.position;
            }

            @Override
            public void moveTo(Intervention thing, int position) {
                thing.position = position;
            }
        };
    }
}
