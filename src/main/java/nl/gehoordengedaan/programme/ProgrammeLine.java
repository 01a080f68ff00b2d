package nl.gehoordengedaan.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.programme.ImportLog.Matching;
import nl.gehoordengedaan.programme.ImportLog.Place;
import nl.gehoordengedaan.programme.ImportReport.Thing;
import nl.gehoordengedaan.programme.ProgrammeFile.LineEntry;
import nl.gehoordengedaan.shared.Ids;

/** One of the subjects a programme works on, with a table of its own: children, work, safety … */
@Entity
@Table(name = "programme_line")
public class ProgrammeLine {

    @Id
    private UUID id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    private String code;
    private String name;
    @Column(name = "short_term_budget_eur")
    private Long shortTermBudgetEur;
    @OneToMany(mappedBy = "line", cascade = CascadeType.ALL)
    private List<Goal> goals = new ArrayList<>();
    @OneToMany(mappedBy = "line", cascade = CascadeType.ALL)
    private List<Indicator> indicators = new ArrayList<>();
    @OneToMany(mappedBy = "line", cascade = CascadeType.ALL)
    private List<Intervention> interventions = new ArrayList<>();
    @Column(name = "position")
    private int position;

    protected ProgrammeLine() {
    }

    private ProgrammeLine(Programme programme, String code) {
        this.id = Ids.next();
        this.programme = programme;
        this.code = code;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** In whole euros a year, for short-term actions; null when not known. */
    public Long shortTermBudgetEur() {
        return shortTermBudgetEur;
    }

    List<Goal> goals() {
        return goals.stream().sorted(Comparator.comparingInt(Goal::position)).toList();
    }

    List<Indicator> indicators() {
        return indicators.stream().sorted(Comparator.comparingInt(Indicator::position)).toList();
    }

    public List<Intervention> interventions() {
        return interventions.stream().sorted(Comparator.comparingInt(Intervention::position)).toList();
    }

    int position() {
        return position;
    }

    private void parts(LineEntry inFile, Place place, ImportLog log) {
        if (inFile.goals().mentioned()) {
            log.match(Thing.GOAL, place, goals, inFile.goals().value(), Goal.of(this));
        }
        if (inFile.indicators().mentioned()) {
            log.match(Thing.INDICATOR, place, indicators, inFile.indicators().value(), Indicator.of(this));
        }
        if (inFile.interventions().mentioned()) {
            log.match(Thing.INTERVENTION, place, interventions, inFile.interventions().value(), Intervention.of(this));
        }
    }

    static Matching<ProgrammeLine, LineEntry> of(Programme programme, ImportLog log) {
        return new Matching<>() {
            @Override
            public String keyOf(ProgrammeLine thing) {
                return thing.code;
            }

            @Override
            public String keyIn(LineEntry inFile) {
                return inFile.code();
            }

            @Override
            public String nameOf(ProgrammeLine thing) {
                return thing.name;
            }

            @Override
            public ProgrammeLine make(LineEntry inFile) {
                return new ProgrammeLine(programme, inFile.code());
            }

            @Override
            public void update(ProgrammeLine thing, LineEntry inFile, Differences differences) {
                thing.name = differences.take("name", thing.name, inFile.name());
                thing.shortTermBudgetEur = differences.take("shortTermBudgetEur", thing.shortTermBudgetEur,
                        inFile.shortTermBudgetEur().or(thing.shortTermBudgetEur));
            }

            @Override
            public int positionOf(ProgrammeLine thing) {
                return thing.position;
            }

            @Override
            public void moveTo(ProgrammeLine thing, int position) {
                thing.position = position;
            }

            @Override
            public void parts(ProgrammeLine thing, LineEntry inFile) {
                thing.parts(inFile, new Place(programme.slug(), thing.code, programme.name(), thing.name), log);
            }
        };
    }
}
