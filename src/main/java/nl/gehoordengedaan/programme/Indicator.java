package nl.gehoordengedaan.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.programme.ImportLog.Matching;
import nl.gehoordengedaan.programme.ProgrammeFile.IndicatorEntry;
import nl.gehoordengedaan.shared.Ids;

/** A figure by which a programme line measures itself: where it stood, and what it should become. */
@Entity
@Table(name = "programme_indicator")
class Indicator {

    @Id
    private UUID id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "line_id")
    private ProgrammeLine line;
    private String name;
    private String unit;
    @Embedded
    private Baseline baseline = Baseline.UNKNOWN;
    @ElementCollection
    @CollectionTable(name = "programme_indicator_ambition", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderColumn(name = "position")
    private List<Ambition> ambition = new ArrayList<>();
    @Column(name = "position")
    private int position;

    protected Indicator() {
    }

    private Indicator(ProgrammeLine line, String name) {
        this.id = Ids.next();
        this.line = line;
        this.name = name;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    /** "%", "EUR", "per 1000" …; null when not known. */
    String unit() {
        return unit;
    }

    Baseline baseline() {
        // out of the database, three unknown figures come back as no baseline at all
        return baseline == null ? Baseline.UNKNOWN : baseline;
    }

    List<Ambition> ambition() {
        return List.copyOf(ambition);
    }

    int position() {
        return position;
    }

    private void update(IndicatorEntry inFile, Differences differences) {
        name = differences.take("name", name, inFile.name());
        unit = differences.take("unit", unit, inFile.unit().or(unit));
        Baseline was = baseline();
        Baseline becomes = inFile.baseline().or(was);
        Baseline taken = new Baseline(
                differences.take("baseline.nl", was.nl(), becomes.nl()),
                differences.take("baseline.municipality", was.municipality(), becomes.municipality()),
                differences.take("baseline.area", was.area(), becomes.area()));
        if (!taken.equals(was)) {
            baseline = taken;
        }
        differences.takeAll("ambition", ambition, inFile.ambition());
    }

    static Matching<Indicator, IndicatorEntry> of(ProgrammeLine line) {
        return new Matching<>() {
            @Override
            public String keyOf(Indicator thing) {
                return thing.name;
            }

            @Override
            public String keyIn(IndicatorEntry inFile) {
                return inFile.name();
            }

            @Override
            public Indicator make(IndicatorEntry inFile) {
                return new Indicator(line, inFile.name());
            }

            @Override
            public void update(Indicator thing, IndicatorEntry inFile, Differences differences) {
                thing.update(inFile, differences);
            }

            @Override
            public int positionOf(Indicator thing) {
                return thing.position;
            }

            @Override
            public void moveTo(Indicator thing, int position) {
                thing.position = position;
            }
        };
    }
}
