package nl.gehoordengedaan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gehoordengedaan.programme.ImportReport.FieldChange;
import nl.gehoordengedaan.programme.ImportReport.Item;
import nl.gehoordengedaan.programme.ImportReport.Outcome;
import nl.gehoordengedaan.programme.ImportReport.Shown;
import nl.gehoordengedaan.programme.ImportReport.Thing;
import nl.gehoordengedaan.programme.PlaceInFile.Step;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.term.DayOff;
import nl.gehoordengedaan.term.LiberationDay;
import nl.gehoordengedaan.term.Term;
import nl.gehoordengedaan.term.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of programmes: what it adds and changes, and which mistakes it may not have. */
class ImportTest {

    private final List<Programme> programmes = new ArrayList<>();

    @Test
    void both_programmes_of_the_demo_come_in_complete() {
        ImportReport report = imported(demo());
        assertThat(report.changed()).isZero();
        assertThat(report.notInFile()).isZero();
        assertThat(programmes).extracting(Programme::slug).containsExactly("westwijk", "zuidwest");
        Programme westwijk = programmes.get(0);
        assertThat(westwijk.lines()).extracting(ProgrammeLine::code).containsExactly("KIND", "OUDERS", "WERK", "VEILIG", "LEEFBAAR");
        assertThat(westwijk.districts()).extracting(District::name).containsExactly("Lage Weide", "Wetering", "Hoogkamer", "Zuidbuurt");
        assertThat(westwijk.partners()).hasSize(17).filteredOn(PartnerOrganisation::inSteeringGroup).hasSize(11);
        assertThat(westwijk.languages()).containsExactly(Language.NL, Language.EN, Language.TR, Language.AR, Language.PL);
        assertThat(westwijk.postcodeArea()).contains("3132");
        assertThat(westwijk.districtWord()).isEqualTo("buurt");
        assertThat(westwijk.ambitionTargets()).hasSize(3);
        Programme zuidwest = programmes.get(1);
        assertThat(zuidwest.lines()).hasSize(6);
        assertThat(zuidwest.postcodeArea()).isEmpty();
        assertThat(zuidwest.ambitionTargets()).containsExactly(new AmbitionTarget(null, "2026"), new AmbitionTarget(null, "2040"));
    }

    @Test
    void what_is_not_known_stays_unknown() {
        imported(demo());
        Indicator literacy = programmes.get(0).lines().get(1).indicators().get(2);
        assertThat(literacy.name()).isEqualTo("Laaggeletterdheid bij ouders");
        assertThat(literacy.baseline().area()).isNull();
        assertThat(literacy.baseline().nl()).isEqualByComparingTo(BigDecimal.valueOf(12));
        assertThat(literacy.ambition()).extracting(Ambition::afterYears).containsExactly(1, 4, 15);
        assertThat(literacy.ambition()).extracting(Ambition::value).containsOnlyNulls();
    }

    @Test
    void importing_the_same_file_again_changes_nothing() {
        ImportReport first = imported(demo());
        ImportReport second = imported(demo());
        assertThat(second.changesNothing()).isTrue();
        assertThat(second.unchanged()).isEqualTo(first.added());
        assertThat(second.items()).isEmpty();
    }

    @Test
    void what_is_given_out_can_be_taken_in_again() {
        imported(demo());
        var all = Json.createArrayBuilder();
        programmes.forEach(programme -> all.add(ProgrammeJson.of(programme)));
        assertThat(imported(Json.createObjectBuilder().add("programmes", all).build().toString()).changesNothing()).isTrue();
    }

    @Test
    void the_example_comes_in_and_shows_every_field_that_there_is() throws IOException {
        String example = ProgrammeFiles.exampleText();

        assertThat(imported(example).added()).isPositive();
        assertThat(programmes).extracting(Programme::name).containsExactly("Voorbeeldwijk (voorbeeld)");
        for (FilePart part : FilePart.values()) {
            assertThat(part.fields()).as(part.name()).allSatisfy(field -> assertThat(example).contains("\"" + field + "\":"));
        }
    }

    @Test
    void a_programme_leaves_as_a_file_that_changes_nothing_when_it_comes_back() {
        imported(demo());
        assertThat(imported(ProgrammeFiles.text(ProgrammeJson.of(programmes.get(0)))).changesNothing()).isTrue();
    }

    @Test
    void a_place_in_a_file_is_told_in_words() {
        String json = "{\"programmes\": [{\"slug\": \"wijk\", \"name\": \"Wij\", \"lines\": [{\"code\": \"A\", \"goals\": [\"groen\"]}, {}]}]}";

        assertThat(PlaceInFile.steps(json, List.of("programmes[0].lines[0].goals[0]", "programmes[0].lines[1].code", "programmes", "programmes[7].x",
                "programmes[0].languages[0]", "programmes[0].a.b[c]..")))
                .containsExactly(
                        List.of(new Step(Thing.PROGRAMME, 1, "Wij"), new Step(Thing.LINE, 1, "A"), new Step(Thing.GOAL, 1, "groen")),
                        List.of(new Step(Thing.PROGRAMME, 1, "Wij"), new Step(Thing.LINE, 2, "")), List.of(), List.of(),
                        List.of(new Step(Thing.PROGRAMME, 1, "Wij")), List.of(new Step(Thing.PROGRAMME, 1, "Wij")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[]|file|programme.import.no-programmes", "3|file|programme.import.no-programmes",
        "{}|programmes|programme.import.no-programmes", "{\"slug\": \"wijk\"}|programmes|programme.import.no-programmes",
        "<xml/>|file|programme.import.unreadable"})
    void what_is_another_kind_of_file_hears_so_in_one_sentence(String file, String field, String code) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, () -> imported(file));
        assertThat(refused.breaches()).extracting(BrokenRule.Breach::field, BrokenRule.Breach::code).containsExactly(tuple(field, code));
    }

    @Test
    void a_file_in_another_encoding_hears_so() {
        assertThatThrownBy(() -> UploadedFile.text("{\"één\": 1}".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(BrokenRule.class,
                        refused -> assertThat(refused.breaches()).extracting(BrokenRule.Breach::code).containsExactly("programme.import.not-utf8"));
    }

    @Test
    void what_differs_is_told_field_by_field() {
        imported(small("Wij de Wijk", "Lage Weide"));
        ImportReport report = imported(small("Wij de Westwijk", "Lage Weide"));
        assertThat(report.items()).containsExactly(new Item(Outcome.CHANGED, Thing.PROGRAMME, "wijk", "", "wijk",
                new Shown("Wij de Westwijk", "Wij de Westwijk", ""), List.of(new FieldChange("name", "Wij de Wijk", "Wij de Westwijk"))));
        assertThat(programmes.get(0).name()).isEqualTo("Wij de Westwijk");
    }

    @Test
    void what_the_file_does_not_name_stays_and_is_told() {
        imported(small("Wij de Wijk", "Lage Weide"));
        ImportReport report = imported(small("Wij de Wijk", "Wetering"));
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.notInFile()).isEqualTo(1);
        assertThat(report.items()).extracting(Item::outcome, Item::name).containsExactly(
                tuple(Outcome.ADDED, "Wetering"), tuple(Outcome.NOT_IN_FILE, "Lage Weide"));
        assertThat(programmes.get(0).districts()).extracting(District::name).containsExactly("Wetering", "Lage Weide");
    }

    @Test
    void another_order_is_a_change_but_what_is_put_in_between_is_not() {
        imported(small("Wij de Wijk", "A\", \"B\", \"C"));
        assertThat(imported(small("Wij de Wijk", "A\", \"X\", \"B\", \"C")).changed()).isZero();
        ImportReport report = imported(small("Wij de Wijk", "B\", \"A\", \"X"));
        assertThat(report.items()).extracting(Item::name, Item::outcome, Item::fields).containsExactlyInAnyOrder(
                tuple("B", Outcome.CHANGED, List.of(new FieldChange("position", "3", "1"))),
                tuple("A", Outcome.CHANGED, List.of(new FieldChange("position", "1", "2"))),
                tuple("X", Outcome.CHANGED, List.of(new FieldChange("position", "2", "3"))),
                tuple("C", Outcome.NOT_IN_FILE, List.of()));
        assertThat(programmes.get(0).districts()).extracting(District::name).containsExactly("B", "A", "X", "C");
    }

    @Test
    void a_whole_programme_that_the_file_does_not_name_stays() {
        imported(demo());
        ImportReport report = imported(small("Wij de Wijk", "Lage Weide"));
        assertThat(report.items()).filteredOn(item -> item.outcome() == Outcome.NOT_IN_FILE).extracting(Item::name, Item::programme)
                .containsExactly(tuple("westwijk", "westwijk"), tuple("zuidwest", "zuidwest"));
        assertThat(programmes).hasSize(3);
    }

    @Test
    void upper_and_lower_case_make_no_other_district() {
        imported(small("Wij de Wijk", "wetering"));
        ImportReport report = imported(small("Wij de Wijk", "Wetering"));
        assertThat(report.added()).isZero();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(programmes.get(0).districts()).extracting(District::name).containsExactly("Wetering");
    }

    @Test
    void a_programme_keeps_the_standard_terms_until_it_sets_its_own() {
        imported(small("Wij de Wijk", "Wetering"));
        assertThat(programmes.get(0).terms(TermKind.REPORT_PICKED_UP)).isEqualTo(TermKind.REPORT_PICKED_UP.standard());
        ImportReport report = imported(with("\"terms\": {\"REPORT_PICKED_UP\": {\"term\": {\"amount\": 4, \"unit\": \"CALENDAR_DAYS\"},"
                + " \"reminder\": {\"amount\": 2, \"unit\": \"CALENDAR_DAYS\"}, \"directorAfter\": {\"amount\": 1, \"unit\": \"WORKING_DAYS\"}}}"));
        assertThat(report.changed()).isEqualTo(1);
        assertThat(programmes.get(0).terms(TermKind.REPORT_PICKED_UP).term()).isEqualTo(Term.calendarDays(4));
        assertThat(programmes.get(0).terms(TermKind.CONTRIBUTION_ANSWERED)).isEqualTo(TermKind.CONTRIBUTION_ANSWERED.standard());
    }

    @Test
    void a_kind_of_work_goes_to_the_partner_that_the_file_names() {
        imported(with("\"partners\": [{\"code\": \"A\", \"name\": \"Arie\", \"email\": \"balie@arie.example\", \"phone\": \"+31 (10) 123-4567\"}],"
                + " \"routing\": {\"WASTE\": \"A\"}"));

        Programme programme = programmes.get(0);
        assertThat(programme.partnerFor(PartnerRole.WASTE)).map(PartnerOrganisation::name).contains("Arie");
        assertThat(programme.partnerFor(PartnerRole.WASTE)).flatMap(PartnerOrganisation::email).contains("balie@arie.example");
        assertThat(programme.partnerFor(PartnerRole.WASTE)).flatMap(PartnerOrganisation::phone).contains("+31 (10) 123-4567");
        assertThat(programme.partnerFor(PartnerRole.HOUSING)).isEmpty();
        assertThat(ProgrammeOutline.of(programme).partnerFor(PartnerRole.WASTE)).map(ProgrammeOutline.Choice::code).contains("A");
    }

    @Test
    void another_partner_for_a_kind_of_work_is_told_by_name_and_null_takes_it_away() {
        imported(with("\"partners\": [{\"code\": \"A\", \"name\": \"Arie\"}], \"routing\": {\"WASTE\": \"A\"}"));

        ImportReport report = imported(with("\"partners\": [{\"code\": \"B\", \"name\": \"Bea\"}], \"routing\": {\"WASTE\": \"B\", \"SAFETY\": \"A\"}"));
        assertThat(report.items()).filteredOn(item -> item.outcome() == Outcome.CHANGED).flatExtracting(Item::fields).containsExactly(
                new FieldChange("routing.WASTE", "Arie", "Bea"), new FieldChange("routing.SAFETY", "", "Arie"));
        assertThat(programmes.get(0).partnerFor(PartnerRole.WASTE)).map(PartnerOrganisation::code).contains("B");

        assertThat(imported(with("\"routing\": {\"WASTE\": null}")).changed()).isEqualTo(1);
        assertThat(programmes.get(0).partnerFor(PartnerRole.WASTE)).isEmpty();
        assertThat(programmes.get(0).partnerFor(PartnerRole.SAFETY)).map(PartnerOrganisation::code).contains("A");
    }

    @Test
    void how_the_bureau_is_reached_is_for_everyone_and_only_what_is_known() {
        imported(with("\"phone\": \"+31 (10) 000-0000\", \"visitingAddress\": \"Plein 1 (voorbeeld)\""));
        Bureau bureau = ProgrammeOutline.of(programmes.get(0)).bureau();
        assertThat(bureau).isEqualTo(new Bureau("+31 (10) 000-0000", "Plein 1 (voorbeeld)", ""));
        assertThat(bureau.isReachable()).isTrue();
        assertThat(ProgrammeJson.of(programmes.get(0)).toString()).contains("\"visitingAddress\":\"Plein 1 (voorbeeld)\"", "\"openingHours\":null");
        imported(with("\"phone\": null, \"visitingAddress\": null, \"openingHours\": \"altijd\""));
        assertThat(ProgrammeOutline.of(programmes.get(0)).bureau().isReachable()).as("hours without a place to go to").isFalse();
    }

    @Test
    void how_a_partner_is_reached_is_in_the_file_of_an_administrator_only() {
        imported(demo());
        String shared = ProgrammeJson.of(programmes.get(0)).toString();
        assertThat(shared).doesNotContain("email", "licht@");
        assertThat(shared.substring(shared.indexOf("\"partners\""))).as("that of the bureau is for everyone").doesNotContain("phone");
        assertThat(ProgrammeJson.withContacts(programmes.get(0)).toString()).contains("\"email\":\"licht@voorbeeld.invalid\"", "\"phone\":null");
        assertThat(imported(ProgrammeFiles.text(ProgrammeJson.withContacts(programmes.get(0)))).changesNothing()).isTrue();
    }

    @Test
    void all_work_of_the_demo_goes_to_partners_that_do_not_exist() {
        imported(demo());
        assertThat(programmes).allSatisfy(programme -> assertThat(PartnerRole.values()).allSatisfy(role ->
            assertThat(programme.partnerFor(role)).map(PartnerOrganisation::name).hasValueSatisfying(name -> assertThat(name).endsWith("(voorbeeld)"))));
    }

    @Test
    void a_programme_has_days_off_of_its_own() {
        imported(with("\"holidays\": {\"goodFriday\": false, \"liberationDay\": \"LUSTRUM_YEARS\", \"closingDays\": [\"2026-05-15\"]}"));
        Programme programme = programmes.get(0);
        assertThat(programme.holidays().liberationDay()).isEqualTo(LiberationDay.LUSTRUM_YEARS);
        assertThat(programme.workingCalendar().isWorkingDay(LocalDate.of(2026, 5, 5))).isTrue();
        assertThat(programme.workingCalendar().isWorkingDay(LocalDate.of(2026, 4, 3))).isTrue();
        assertThat(programme.workingCalendar().dayOff(LocalDate.of(2026, 5, 15))).contains(DayOff.CLOSING_DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "slug": "Wijk 1"                                                   | programmes[0].slug                          | programme.import.slug
            "slug": "import"                                                   | programmes[0].slug                          | programme.import.slug
            "slug": null                                                       | programmes[0].slug                          | programme.import.missing
            "name": " "                                                        | programmes[0].name                          | programme.import.missing
            "name": 3                                                          | programmes[0].name                          | programme.import.no-text
            "name": "a\\u0007b"                                                | programmes[0].name                          | programme.import.control-characters
            "timeZone": "Europe/Vlaardingen"                                   | programmes[0].timeZone                      | programme.import.time-zone
            "postcodeArea": "0132"                                             | programmes[0].postcodeArea                  | programme.import.postcode-area
            "phone": "bel maar"                                                | programmes[0].phone                         | programme.import.phone
            "visitingAddress": 3                                               | programmes[0].visitingAddress               | programme.import.no-text
            "districtWord": "hood"                                             | programmes[0].districtWord                  | programme.import.district-word
            "languages": ["nl", "fy"]                                          | programmes[0].languages[1]                  | programme.import.language
            "languages": "nl"                                                  | programmes[0].languages                     | programme.import.no-list
            "distrikts": []                                                    | programmes[0].distrikts                     | programme.import.unknown-field
            "districts": ["A", "a"]                                            | programmes[0].districts[1]                  | programme.import.double
            "lines": [{"code": "A", "name": "a"}, {"code": "A", "name": "b"}]  | programmes[0].lines[1].code                 | programme.import.double
            "lines": [{"code": "a b", "name": "a"}]                            | programmes[0].lines[0].code                 | programme.import.code
            "lines": [{"code": "A"}]                                           | programmes[0].lines[0].name                 | programme.import.missing
            "lines": [3]                                                       | programmes[0].lines[0]                      | programme.import.no-object
            "lines": [{"code":"A","name":"a","shortTermBudgetEur":-1}]         | programmes[0].lines[0].shortTermBudgetEur   | programme.import.whole-number
            "lines": [{"code":"A","name":"a","shortTermBudgetEur":1.5}]        | programmes[0].lines[0].shortTermBudgetEur   | programme.import.whole-number
            "lines": [{"code":"A","name":"a","shortTermBudgetEur":1e999999999}]| programmes[0].lines[0].shortTermBudgetEur   | programme.import.number
            "lines": [{"code":"A","name":"a","shortTermBudgetEur":1e-99999999}]| programmes[0].lines[0].shortTermBudgetEur   | programme.import.number
            "ambition": {"years": 0}                                           | programmes[0].ambition.years                | programme.import.whole-number
            "ambition": {"targets": [{"afterYears": 1}]}                       | programmes[0].ambition.targets[0].before    | programme.import.missing
            "ambition": null                                                   | programmes[0].ambition                      | programme.import.no-object
            "partners": [{"code":"A","name":"a","steeringGroup":"yes"}]        | programmes[0].partners[0].steeringGroup     | programme.import.no-boolean
            "partners": [{"code":"A","name":"a","email":"geen adres"}]         | programmes[0].partners[0].email             | programme.import.email
            "partners": [{"code":"A","name":"a","email":"jürgen@a.nl"}]        | programmes[0].partners[0].email             | programme.import.email
            "partners": [{"code":"A","name":"a","email":"a@b.nl, c@d.nl"}]     | programmes[0].partners[0].email             | programme.import.email
            "partners": [{"code":"A","name":"a","phone":"bel maar"}]           | programmes[0].partners[0].phone             | programme.import.phone
            "routing": {"LAMPS": "A"}                                          | programmes[0].routing.LAMPS                 | programme.import.unknown-field
            "routing": {"WASTE": "A"}                                          | programmes[0].routing.WASTE                 | programme.import.no-partner
            "routing": {"WASTE": 3}                                            | programmes[0].routing.WASTE                 | programme.import.no-text
            "routing": "A"                                                     | programmes[0].routing                       | programme.import.no-object
            "holidays": {"liberationDay": "SOMETIMES"}                         | programmes[0].holidays.liberationDay        | programme.import.one-of
            "holidays": {"closingDays": ["15 May"]}                            | programmes[0].holidays.closingDays[0]       | programme.import.day
            "holidays": {"closingDays": ["9999-05-15"]}                        | programmes[0].holidays.closingDays[0]       | programme.import.day
            "terms": {"REPORT_PICKED_UP": {}}                                  | programmes[0].terms.REPORT_PICKED_UP.term   | programme.import.missing
            "terms": {"SOMETHING": {}}                                         | programmes[0].terms.SOMETHING               | programme.import.unknown-field
            """)
    void a_mistake_is_told_with_the_place_where_it_stands(String field, String place, String code) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, () -> imported(with(field)));
        assertThat(refused.breaches()).extracting(BrokenRule.Breach::field, BrokenRule.Breach::code)
                .contains(tuple(place, code));
        assertThat(programmes).isEmpty();
    }

    @Test
    void an_indicator_that_is_no_number_is_told() {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, () -> imported(with("\"lines\": [{\"code\": \"A\", \"name\": \"a\", \"indicators\": ["
                + "{\"name\": \"x\", \"baseline\": {\"nl\": \"three\"}, \"ambition\": {\"soon\": 1, \"101\": 2, \"4\": 0.12345}}]}]")));
        assertThat(refused.breaches()).extracting(BrokenRule.Breach::field).containsExactlyInAnyOrder(
                "programmes[0].lines[0].indicators[0].baseline.nl", "programmes[0].lines[0].indicators[0].ambition.soon",
                "programmes[0].lines[0].indicators[0].ambition.101", "programmes[0].lines[0].indicators[0].ambition.4");
    }

    @Test
    void all_mistakes_are_told_at_once() {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, () -> imported("{\"programmes\": [{}, {\"slug\": \"?\"}]}"));
        assertThat(refused.breaches()).hasSize(6);
    }

    @Test
    void the_same_programme_twice_is_a_mistake() {
        String one = small("Wij de Wijk", "Wetering").replace("{\"programmes\": [", "").replace("]}]}", "]}");
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, () -> imported("{\"programmes\": [" + one + "," + one + "]}"));
        assertThat(refused.breaches()).extracting(BrokenRule.Breach::field).containsExactly("programmes[1].slug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "3", "null", "{\"programmes\": 3}", "{}", "{\"programmes\": [], \"programmes\": []}", "{\"programmes\": [",
        "<xml/>", "{\"programmes\": [null]}"})
    void what_is_no_file_of_programmes_is_refused(String file) {
        assertThatThrownBy(() -> imported(file)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void a_file_nested_ten_thousand_deep_is_refused() {
        assertThatThrownBy(() -> imported("{\"programmes\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}")).isInstanceOf(BrokenRule.class);
    }

    private ImportReport imported(String json) {
        return ProgrammeFile.read(json).layOver(programmes, added -> programmes.add(added));
    }

    private static String demo() {
        try {
            return Files.readString(Path.of("src/demo/programmes.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String small(String name, String district) {
        return "{\"programmes\": [{\"slug\": \"wijk\", \"name\": \"" + name + "\", \"municipality\": \"Vlaardingen\", \"districts\": [\"" + district + "\"]}]}";
    }

    /** A good programme with this field added or put in the place of the good one. */
    private static String with(String field) {
        String key = field.substring(0, field.indexOf(':'));
        StringBuilder fields = new StringBuilder(field);
        for (String good : List.of("\"slug\": \"wijk\"", "\"name\": \"Wij de Wijk\"", "\"municipality\": \"Vlaardingen\"")) {
            if (!good.startsWith(key)) {
                fields.append(", ").append(good);
            }
        }
        return "{\"programmes\": [{" + fields + "}]}";
    }
}
