package nl.gehoordengedaan.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.gehoordengedaan.term.LiberationDay;
import nl.gehoordengedaan.term.Term;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;

/** What holds in a programme now: within which terms, who does what, and how its partners are reached. For its organisers, never for the public. */
public record SettingsPage(String slug, String name, List<Line> terms, List<Route> routes, List<Contact> partners, boolean goodFriday,
        LiberationDay liberationDay, List<LocalDate> closingDays, int questionsPerAction) {

    /**
     * One term.
     *
     * @param director null for a kind of which the director is not told
     * @param own      whether the programme chose it itself
     */
    public record Line(TermKind kind, Term term, Term reminder, Term director, boolean own) {
    }

    /** @param partner its name; empty as long as nobody does this kind of work */
    public record Route(PartnerRole role, String partner) {
    }

    /** Email and phone are empty when not known. */
    public record Contact(String name, String code, boolean steeringGroup, String email, String phone) {
    }

    static SettingsPage of(Programme programme) {
        return new SettingsPage(programme.slug(), programme.name(), Arrays.stream(TermKind.values()).map(kind -> line(programme, kind)).toList(),
            Arrays.stream(PartnerRole.values()).map(role ->
                new Route(role, programme.partnerFor(role).map(PartnerOrganisation::name).orElse(""))).toList(),
            programme.partners().stream().map(partner -> new Contact(partner.name(), partner.code(), partner.inSteeringGroup(),
                partner.email().orElse(""), partner.phone().orElse(""))).toList(),
            programme.holidays().goodFriday(), programme.holidays().liberationDay(), programme.holidays().closingDays().stream().sorted().toList(),
            programme.questionsPerAction());
    }

    private static Line line(Programme programme, TermKind kind) {
        TermSetting setting = programme.terms(kind);
        return new Line(kind, setting.term(), setting.reminder(), setting.directorAfter(), programme.setsItself(kind));
    }
}
