package nl.gehoordengedaan.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.gehoordengedaan.programme.ImportLog.Matching;
import nl.gehoordengedaan.programme.ImportLog.Place;
import nl.gehoordengedaan.programme.ImportReport.Thing;
import nl.gehoordengedaan.programme.ProgrammeFile.Ambitions;
import nl.gehoordengedaan.programme.ProgrammeFile.PartnerEntry;
import nl.gehoordengedaan.programme.ProgrammeFile.ProgrammeEntry;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.LiberationDay;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.WorkingCalendar;

/** One neighbourhood programme: where it works, on what, with whom, and within which terms it keeps its promises. */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    private UUID id;
    @Version
    private int version;
    private String slug;
    private String name;
    private String municipality;
    @Column(name = "time_zone")
    private String timeZone = ProgrammeFile.DEFAULT_TIME_ZONE;
    @Column(name = "postcode_area")
    private String postcodeArea;
    @Column(name = "district_word")
    private String districtWord = ProgrammeFile.DEFAULT_DISTRICT_WORD;
    private String phone;
    @Column(name = "visiting_address")
    private String visitingAddress;
    @Column(name = "opening_hours")
    private String openingHours;
    @Column(name = "ambition_years")
    private Integer ambitionYears;
    @ElementCollection
    @CollectionTable(name = "programme_ambition_target", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<AmbitionTarget> ambitionTargets = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "programme_attached_area", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    private List<String> attachedAreas = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "programme_language", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    @Column(name = "language")
    @Enumerated(EnumType.STRING)
    private List<Language> languages = new ArrayList<>();
    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    private List<ProgrammeLine> lines = new ArrayList<>();
    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    private List<District> districts = new ArrayList<>();
    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    private List<PartnerOrganisation> partners = new ArrayList<>();

    /** The id of the partner for each role that has one. */
    @ElementCollection
    @CollectionTable(name = "programme_routing", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "role")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "partner_id")
    private Map<PartnerRole, UUID> routing = new EnumMap<>(PartnerRole.class);

    @ElementCollection
    @CollectionTable(name = "programme_term", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<TermKind, KeptTerm> terms = new EnumMap<>(TermKind.class);
    @Column(name = "questions_per_action")
    private int questionsPerAction = ProgrammeFile.DEFAULT_QUESTIONS_PER_ACTION;
    @Column(name = "good_friday")
    private boolean goodFriday = true;
    @Column(name = "liberation_day")
    @Enumerated(EnumType.STRING)
    private LiberationDay liberationDay = LiberationDay.EVERY_YEAR;
    @ElementCollection
    @CollectionTable(name = "programme_closing_day", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "day")
    private Set<LocalDate> closingDays = new HashSet<>();

    protected Programme() {
    }

    Programme(String slug) {
        this.id = Ids.next();
        this.slug = slug;
    }

    public UUID id() {
        return id;
    }

    /** Its name in a URL. */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String municipality() {
        return municipality;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** Where its bureau can be phoned, by everyone; empty when not known. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** Where everyone can come by; empty when not known. */
    public Optional<String> visitingAddress() {
        return Optional.ofNullable(visitingAddress);
    }

    /** When it can be phoned and visited, as people say it; empty when not known. */
    public Optional<String> openingHours() {
        return Optional.ofNullable(openingHours);
    }

    /** The four digits, such as 3132; empty when not known. */
    public Optional<String> postcodeArea() {
        return Optional.ofNullable(postcodeArea);
    }

    /** What this programme calls its districts: "buurt" or "wijk". */
    public String districtWord() {
        return districtWord;
    }

    Integer ambitionYears() {
        return ambitionYears;
    }

    List<AmbitionTarget> ambitionTargets() {
        return List.copyOf(ambitionTargets);
    }

    List<String> attachedAreas() {
        return List.copyOf(attachedAreas);
    }

    public List<Language> languages() {
        return List.copyOf(languages);
    }

    public List<ProgrammeLine> lines() {
        return lines.stream().sorted(Comparator.comparingInt(ProgrammeLine::position)).toList();
    }

    public List<District> districts() {
        return districts.stream().sorted(Comparator.comparingInt(District::position)).toList();
    }

    public List<PartnerOrganisation> partners() {
        return partners.stream().sorted(Comparator.comparingInt(PartnerOrganisation::position)).toList();
    }

    public Optional<ProgrammeLine> line(UUID line) {
        return lines.stream().filter(one -> one.id().equals(line)).findFirst();
    }

    public Optional<District> district(UUID district) {
        return districts.stream().filter(one -> one.id().equals(district)).findFirst();
    }

    public Optional<PartnerOrganisation> partner(UUID partner) {
        return partners.stream().filter(one -> one.id().equals(partner)).findFirst();
    }

    /** Who does this kind of work here; empty as long as the programme has not said so. */
    public Optional<PartnerOrganisation> partnerFor(PartnerRole role) {
        return Optional.ofNullable(routing.get(role)).flatMap(this::partner);
    }

    /** The term this programme keeps for this: its own, or the one that holds for everybody. */
    public TermSetting terms(TermKind kind) {
        KeptTerm own = terms.get(kind);
        return own == null ? kind.standard() : own.as(kind);
    }

    /** Did this programme set this term itself? */
    boolean setsItself(TermKind kind) {
        return terms.containsKey(kind);
    }

    /** How often the reporter of an action may be asked for more before the work goes on. */
    public int questionsPerAction() {
        return questionsPerAction;
    }

    public HolidaySettings holidays() {
        return new HolidaySettings(goodFriday, liberationDay, closingDays);
    }

    public WorkingCalendar workingCalendar() {
        return new WorkingCalendar(holidays(), timeZone());
    }

    private void update(ProgrammeEntry inFile, Differences differences) {
        name = differences.take("name", name, inFile.name());
        municipality = differences.take("municipality", municipality, inFile.municipality());
        timeZone = differences.take("timeZone", timeZone, inFile.timeZone().or(timeZone));
        postcodeArea = differences.take("postcodeArea", postcodeArea, inFile.postcodeArea().or(postcodeArea));
        districtWord = differences.take("districtWord", districtWord, inFile.districtWord().or(districtWord));
        phone = differences.take("phone", phone, inFile.phone().or(phone));
        visitingAddress = differences.take("visitingAddress", visitingAddress, inFile.visitingAddress().or(visitingAddress));
        openingHours = differences.take("openingHours", openingHours, inFile.openingHours().or(openingHours));
        if (inFile.ambition().mentioned()) {
            Ambitions ambition = inFile.ambition().value();
            ambitionYears = differences.take("ambition.years", ambitionYears, ambition.years());
            differences.takeAll("ambition.targets", ambitionTargets, new Given<>(true, ambition.targets()));
        }
        differences.takeAll("attachedAreas", attachedAreas, inFile.attachedAreas());
        differences.takeAll("languages", languages, inFile.languages());
        if (inFile.holidays().mentioned()) {
            HolidaySettings holidays = inFile.holidays().value();
            goodFriday = differences.take("holidays.goodFriday", goodFriday, holidays.goodFriday());
            liberationDay = differences.take("holidays.liberationDay", liberationDay, holidays.liberationDay());
            Set<LocalDate> sorted = new TreeSet<>(closingDays);
            if (differences.take("holidays.closingDays", sorted, new TreeSet<>(holidays.closingDays())) != sorted) {
                closingDays.retainAll(holidays.closingDays());
                closingDays.addAll(holidays.closingDays());
            }
        }
        compareRoutes(inFile, differences);
        questionsPerAction = differences.take("questionsPerAction", questionsPerAction, inFile.questionsPerAction().or(questionsPerAction));
        inFile.terms().forEach(setting -> {
            TermSetting was = terms(setting.kind());
            if (differences.take("terms." + setting.kind(), was, setting) != was) {
                terms.put(setting.kind(), KeptTerm.of(setting));
            }
        });
    }

    /** Compared by code, told by name: the partners themselves come after this. */
    private void compareRoutes(ProgrammeEntry inFile, Differences differences) {
        inFile.routing().forEach((role, code) -> {
            Optional<PartnerOrganisation> now = partnerFor(role);
            String nowCode = now.map(PartnerOrganisation::code).orElse(null);
            if (code.value() == null ? now.isPresent() : !code.value().equalsIgnoreCase(nowCode)) {
                differences.take("routing." + role, now.map(PartnerOrganisation::name).orElse(null), nameOf(code.value(), inFile));
            }
        });
    }

    private String nameOf(String code, ProgrammeEntry inFile) {
        return code == null ? null : inFile.partners().or(List.of()).stream().filter(partner -> partner.code().equalsIgnoreCase(code))
            .map(PartnerEntry::name).findFirst().or(() -> partner(code).map(PartnerOrganisation::name)).orElse(code);
    }

    private void route(ProgrammeEntry inFile) {
        inFile.routing().forEach((role, code) -> {
            UUID partner = code.value() == null ? null : partner(code.value()).map(PartnerOrganisation::id).orElseThrow();
            if (partner == null) {
                routing.remove(role);
            } else if (!partner.equals(routing.get(role))) {
                routing.put(role, partner);
            }
        });
    }

    private Optional<PartnerOrganisation> partner(String code) {
        return partners.stream().filter(one -> one.code().equalsIgnoreCase(code)).findFirst();
    }

    Place place() {
        return new Place(slug, "", name, "");
    }

    private void parts(ProgrammeEntry inFile, ImportLog log) {
        Place place = place();
        if (inFile.lines().mentioned()) {
            log.match(Thing.LINE, place, lines, inFile.lines().value(), ProgrammeLine.of(this, log));
        }
        if (inFile.districts().mentioned()) {
            log.match(Thing.DISTRICT, place, districts, inFile.districts().value(), District.of(this));
        }
        if (inFile.partners().mentioned()) {
            log.match(Thing.PARTNER, place, partners, inFile.partners().value(), PartnerOrganisation.of(this));
        }
        route(inFile);
    }

    static Matching<Programme, ProgrammeEntry> inFile(ImportLog log) {
        return new Matching<>() {
            @Override
            public String keyOf(Programme thing) {
                return thing.slug;
            }

            @Override
            public String keyIn(ProgrammeEntry inFile) {
                return inFile.slug();
            }

            @Override
            public String nameOf(Programme thing) {
                return thing.name;
            }

            @Override
            public Programme make(ProgrammeEntry inFile) {
                return new Programme(inFile.slug());
            }

            @Override
            public void update(Programme thing, ProgrammeEntry inFile, Differences differences) {
                thing.update(inFile, differences);
            }

            @Override
            public int positionOf(Programme thing) {
                return 0;
            }

            @Override
            public boolean hasOrder() {
                return false;
            }

            @Override
            public void moveTo(Programme thing, int position) {
                // programmes are listed by name, in whatever order a file has them
            }

            @Override
            public void parts(Programme thing, ProgrammeEntry inFile) {
                thing.parts(inFile, log);
            }
        };
    }
}
