package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.WorkingCalendar;

/** Builds a contribution for a test, in which only what matters there has to be said: {@code aContribution().of(REPAIR).heard()}. */
public final class AContribution {

    /** A Monday morning without holidays near it. */
    public static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    /** Somebody of the programme. */
    public static final Actor ORGANISER = new Actor(UUID.fromString("00000000-0000-7000-8000-000000000001"), "Olga Voorbeeld");

    private UUID programme = UUID.randomUUID();
    private Kind kind = Kind.IDEA;
    private String words = "Een bankje bij de speeltuin. (voorbeeld)";
    private String language = "nl";
    private UUID district;
    private String address;
    private UUID photo;
    private String code = "123456789";

    private AContribution() {
    }

    public static AContribution aContribution() {
        return new AContribution();
    }

    public AContribution to(UUID programme) {
        this.programme = programme;
        return this;
    }

    public AContribution of(Kind kind) {
        this.kind = kind;
        return this;
    }

    public AContribution saying(String words) {
        this.words = words;
        return this;
    }

    public AContribution in(String language) {
        this.language = language;
        return this;
    }

    public AContribution about(UUID district, String address) {
        this.district = district;
        this.address = address;
        return this;
    }

    public AContribution withPhoto(UUID photo) {
        this.photo = photo;
        return this;
    }

    public AContribution numbered(String code) {
        this.code = code;
        return this;
    }

    /** As it comes in, on {@link #MONDAY}. */
    public Contribution heard() {
        Contribution contribution = new Contribution(code, programme, kind, words, language,
            new Contribution.Place(district, address), MONDAY);
        if (photo != null) {
            contribution.showsPhoto(photo);
        }
        return contribution;
    }

    /** With the deadlines that hold when a programme has set nothing else. */
    public Contribution withTerm() {
        Contribution contribution = heard();
        TermSetting setting = (kind == Kind.REPAIR ? TermKind.REPORT_PICKED_UP : TermKind.CONTRIBUTION_ANSWERED).standard();
        contribution.agreeTerm(setting, setting.schedule(MONDAY, new WorkingCalendar(HolidaySettings.ofTheLaw())));
        return contribution;
    }

    public Contribution checked() {
        Contribution contribution = withTerm();
        contribution.check(Contribution.Check.asItWasSaid(), ORGANISER, MONDAY);
        return contribution;
    }

    public Contribution answered() {
        Contribution contribution = checked();
        contribution.respond(Contribution.Response.answered("Het bankje komt er in april. (voorbeeld)"), ORGANISER, MONDAY);
        return contribution;
    }

    public Contribution told() {
        Contribution contribution = answered();
        contribution.senderWasTold(Told.MAIL_ACCEPTED, MONDAY);
        return contribution;
    }

    public Contribution closed() {
        Contribution contribution = told();
        contribution.close(MONDAY);
        return contribution;
    }
}
