package nl.gehoordengedaan.programme;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.WorkingCalendar;

/**
 * What forms and lists need to know of a programme: its name, and what can be chosen in it. A copy that never changes, fit to keep in memory.
 *
 * @param districtWord "buurt" or "wijk"
 * @param bureau       how it is reached by phone or by coming by
 * @param routing      who does which kind of work, for the roles of which the programme said so
 * @param terms        its terms, with its own settings
 * @param calendar     its working days
 */
public record ProgrammeOutline(UUID id, String slug, String name, String municipality, String districtWord, Bureau bureau, List<Language> languages, List<Choice> lines,
        List<Choice> districts, List<Choice> partners, Map<PartnerRole, Choice> routing, Map<TermKind, TermSetting> terms, WorkingCalendar calendar) {

    /**
     * Something that can be chosen.
     *
     * @param code its code; for a district its name
     */
    public record Choice(UUID id, String code, String name) {
    }

    static ProgrammeOutline of(Programme programme) {
        return new ProgrammeOutline(programme.id(), programme.slug(), programme.name(), programme.municipality(), programme.districtWord(),
                Bureau.of(programme), programme.languages(),
                programme.lines().stream().map(line -> new Choice(line.id(), line.code(), line.name())).toList(),
                programme.districts().stream().map(district -> new Choice(district.id(), district.name(), district.name())).toList(),
                programme.partners().stream().map(ProgrammeOutline::choice).toList(), routing(programme),
                terms(programme), programme.workingCalendar());
    }

    private static Choice choice(PartnerOrganisation partner) {
        return new Choice(partner.id(), partner.code(), partner.name());
    }

    private static Map<PartnerRole, Choice> routing(Programme programme) {
        Map<PartnerRole, Choice> routing = new EnumMap<>(PartnerRole.class);
        Arrays.stream(PartnerRole.values()).forEach(role -> programme.partnerFor(role).ifPresent(partner -> routing.put(role, choice(partner))));
        return Collections.unmodifiableMap(routing);
    }

    private static Map<TermKind, TermSetting> terms(Programme programme) {
        Map<TermKind, TermSetting> terms = new EnumMap<>(TermKind.class);
        Arrays.stream(TermKind.values()).forEach(kind -> terms.put(kind, programme.terms(kind)));
        return Collections.unmodifiableMap(terms);
    }

    public Optional<Choice> line(UUID line) {
        return lines.stream().filter(one -> one.id().equals(line)).findFirst();
    }

    public Optional<Choice> district(UUID district) {
        return districts.stream().filter(one -> one.id().equals(district)).findFirst();
    }

    public Optional<Choice> partner(UUID partner) {
        return partners.stream().filter(one -> one.id().equals(partner)).findFirst();
    }

    /** Who does this kind of work here; empty as long as the programme has not said so. */
    public Optional<Choice> partnerFor(PartnerRole role) {
        return Optional.ofNullable(routing.get(role));
    }
}
