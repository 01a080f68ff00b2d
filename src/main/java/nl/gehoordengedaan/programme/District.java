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

/** A part of the programme area, as its residents name it. */
@Entity
@Table(name = "programme_district")
public class District {

    @Id
    private UUID id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    private String name;
    @Column(name = "position")
    private int position;

    protected District() {
    }

    private District(Programme programme, String name) {
        this.id = Ids.next();
        this.programme = programme;
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

    static Matching<District, String> of(Programme programme) {
        return new Matching<>() {
            @Override
            public String keyOf(District thing) {
                return thing.name;
            }

            @Override
            public String keyIn(String inFile) {
                return inFile;
            }

            @Override
            public District make(String inFile) {
                return new District(programme, inFile);
            }

            @Override
            public void update(District thing, String inFile, Differences differences) {
                thing.name = differences.take("name", thing.name, inFile);
            }

            @Override
            public int positionOf(District thing) {
                return thing.position;
            }

            @Override
            public void moveTo(District thing, int position) {
                thing.position = position;
            }
        };
    }
}
