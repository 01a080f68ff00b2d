package nl.gehoordengedaan.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.gehoordengedaan.document.DocumentsInTests;
import nl.gehoordengedaan.document.QrCode;
import nl.gehoordengedaan.meeting.MeetingState;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.TemplatesInTests;
import nl.gehoordengedaan.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages about those who come, and the letters to them, as the templates make them; the pages lie in {@code target/preview} to look at. */
class SignUpTemplatesTest {

    private static final Path PREVIEW = Path.of("target/preview");
    private static final Instant AT = Instant.parse("2026-12-15T18:30:00Z");
    private static final String NASTY = "<b>${7*7}</b> \"'";
    private static final String SHOWN = "&lt;b&gt;${7*7}&lt;/b&gt; &quot;&#39;";
    private static final String SECRET = "s".repeat(43);

    @ParameterizedTest
    @EnumSource
    void somebody_signs_up_for_seats_or_for_the_list_or_is_too_late(Language language) {
        String form = shown("sign-up", "", language, new SignUpPage(card(MeetingState.ANNOUNCED), true, 12, false, choices()));
        assertThat(form).contains("action=\"/meetings/123456789/sign-up\"", "name=\"companions\"", "name=\"needs\"", SHOWN).doesNotContain("<b>$");
        String full = shown("sign-up", "-full", language, new SignUpPage(card(MeetingState.ANNOUNCED), true, 0, true, choices()));
        assertThat(full).contains(text(language, "signup.full.title"), text(language, "signup.send.waiting"));
        String closed = shown("sign-up", "-closed", language, new SignUpPage(card(MeetingState.CANCELLED), false, -1, false, choices()));
        assertThat(closed).contains(text(language, "signup.closed.title")).doesNotContain("<form class=\"gg-form\"");
    }

    @ParameterizedTest
    @EnumSource
    void behind_the_personal_link_is_what_can_be_done_now(Language language) {
        for (SignUpState state : SignUpState.values()) {
            for (String done : List.of("", "in", "waiting", "changed", "cancelled", "again", "sent", "stopped", "<x>")) {
                String html = shown("personal", "-" + state, language, mine(state, MeetingState.ANNOUNCED, true, true, done));
                assertThat(html).contains(text(language, "signup.state." + state)).doesNotContain("<b>$", "<x>");
                assertThat(html.contains("/change\"")).isEqualTo(state != SignUpState.CANCELLED);
                assertThat(html.contains("/again\"")).isEqualTo(state == SignUpState.CANCELLED);
                assertThat(html.contains("role=\"img\"")).isEqualTo(state == SignUpState.IN);
            }
        }
        assertThat(shown("personal", "-old", language, mine(SignUpState.IN, MeetingState.ANNOUNCED, false, false, "")))
            .contains("/renew\"", text(language, "signup.old.title")).doesNotContain("/change\"", "role=\"img\"");
        assertThat(shown("personal", "-off", language, mine(SignUpState.IN, MeetingState.CANCELLED, true, false, "")))
            .contains(text(language, "signup.meeting.cancelled")).doesNotContain("/change\"");
        assertThat(shown("cancel", "", language, mine(SignUpState.IN, MeetingState.ANNOUNCED, true, true, ""))).contains("/cancel\"");
        assertThat(shown("cancel", "-not", language, mine(SignUpState.CANCELLED, MeetingState.ANNOUNCED, true, true, "")))
            .contains(text(language, "signup.cancel.nothing"));
        assertThat(shown("stop", "", language, mine(SignUpState.IN, MeetingState.ANNOUNCED, true, true, ""))).contains("/stop\"");
    }

    @ParameterizedTest
    @EnumSource
    void organisers_see_who_comes_and_what_is_needed(Language language) {
        List<SignUpListPage.Row> rows = Arrays.stream(SignUpState.values()).map(state -> new SignUpListPage.Row("1", NASTY, "123 456", state, 3,
            state == SignUpState.IN, 2, AT, "gast@voorbeeld.invalid", true, "Türkçe", 2, true, NASTY, "DESK", true, true)).toList();
        String list = shown("list", "", language, list(rows, false));
        assertThat(list).contains(SHOWN, "/work/sign-ups/1", "/export.csv?show=COMING", "page=3").doesNotContain("<b>$");
        assertThat(shown("list", "-none", language, list(List.of(), true))).contains(text(language, "signup.list.none"));
        assertThat(shown("list", "-empty", language, list(List.of(), false))).contains(text(language, "signup.list.empty"));
        for (SignUpState state : SignUpState.values()) {
            for (boolean present : List.of(true, false)) {
                String work = shown("work", "-" + state, language, work(state, present));
                assertThat(work).contains(SHOWN).doesNotContain("<b>$");
                assertThat(work.contains("/let-in\"")).isEqualTo(state == SignUpState.WAITING && !present);
            }
        }
        assertThat(shown("enter", "", language, new SignUpPage(card(MeetingState.ANNOUNCED), true, 12, false, choices()))).contains("value=\"PHONE\"");
        assertThat(shown("sheet", "", language, new SignUpListResource.DoorSheet(card(MeetingState.ANNOUNCED),
            List.of(new SignUpListResource.SheetLine(NASTY, "123 456", 3, "Türkçe"), new SignUpListResource.SheetLine("", "123 457", 1, "")), 4)))
            .contains(SHOWN, "123 457");
        for (Telling.What what : List.of(Telling.What.MOVED, Telling.What.CHANGED, Telling.What.CANCELLED)) {
            for (boolean done : List.of(true, false)) {
                String telling = shown("telling", "", language, new TellingResource.TellingPage("9", card(MeetingState.CANCELLED), what.name(),
                    done ? List.of() : List.of(new TellingResource.Line("1", NASTY, "06 12345678", "123 456", 2, "Polski")), done));
                assertThat(telling.contains("/work/tellings/9/called")).isEqualTo(!done);
            }
        }
        assertThat(shown("told", "", language, new ToldResource.ToldPage(card(MeetingState.ANNOUNCED), "westwijk",
            List.of(new ToldResource.Network("Türkçe", 12)), List.of(new ToldResource.Line("INVITATION", 0, AT, false, 50, 120, 3, 45, 2),
                new ToldResource.Line("REMINDER", 7, AT, true, 50, 50, 0, 50, 0)), List.of(new ToldResource.Unreached("1", NASTY, "123 456")))))
            .contains("<progress value=\"50\" max=\"120\"", SHOWN);
        assertThat(shown("told", "-empty", language, new ToldResource.ToldPage(card(MeetingState.ANNOUNCED), "westwijk", List.of(), List.of(), List.of())))
            .contains(text(language, "signup.told.none"));
    }

    @ParameterizedTest
    @EnumSource
    void the_door_finds_counts_and_takes_back(Language language) {
        DoorResource.Party in = new DoorResource.Party("1", NASTY, "123 456", SignUpState.IN, 3, false, 0, "Türkçe");
        DoorResource.Party inside = new DoorResource.Party("2", "", "123 457", SignUpState.IN, 3, true, 2, "");
        DoorResource.Party waits = new DoorResource.Party("3", "Henk", "123 458", SignUpState.WAITING, 1, false, 0, "");
        String door = shown("door", "", language, door(true, true, List.of(in, inside, waits), null, ""));
        assertThat(door).contains("/door/check-in\"", "/door/undo\"", "/door/walk-in\"", "/door/walk-out\"", text(language, "signup.door.not-in"), SHOWN)
            .doesNotContain("<b>$");
        for (String done : List.of("in", "out", "walk-in", "walk-out")) {
            assertThat(shown("door", "-" + done, language, door(true, false, List.of(), inside, done))).contains(text(language, "signup.door.done." + done));
        }
        assertThat(shown("door", "-closed", language, door(false, true, List.of(), null, ""))).doesNotContain("/door/check-in\"", "/door/walk-in\"");
    }

    @ParameterizedTest
    @EnumSource
    void numbers_are_shown_or_said_to_be_hidden(Language language) {
        List<NumbersPage.Line> lines = List.of(new NumbersPage.Line(NASTY, 40), new NumbersPage.Line("Wetering", null));
        for (boolean staff : List.of(true, false)) {
            String html = shown("numbers", "", language, new NumbersPage(card(MeetingState.HELD), 90, 14, lines, "wijk", lines, lines, lines,
                List.of(new NumbersPage.Earlier("123456789", NASTY, AT, 80, null), new NumbersPage.Earlier("123456789", "Eerder", AT, null, 12)), staff));
            assertThat(html).contains(SHOWN, text(language, "signup.numbers.hidden")).doesNotContain("<b>$");
        }
        assertThat(shown("numbers", "-few", language, new NumbersPage(card(MeetingState.HELD), null, null, List.of(), "wijk", List.of(), List.of(), List.of(),
            List.of(), false))).contains(text(language, "signup.numbers.few"));
    }

    @ParameterizedTest
    @EnumSource
    void asking_to_be_invited_and_stopping(Language language) {
        List<SignUpPage.Choice> two = List.of(new SignUpPage.Choice("westwijk", "Wij de Westwijk"), new SignUpPage.Choice("zuidwest", NASTY));
        assertThat(shown("invitations", "", language, new InvitationsResource.AskPage(two, "westwijk", false))).contains("action=\"/invitations\"", SHOWN);
        assertThat(shown("invitations", "-one", language, new InvitationsResource.AskPage(two.subList(0, 1), "", false)))
            .contains("type=\"hidden\" name=\"programme\" value=\"westwijk\"");
        assertThat(shown("invitations", "-asked", language, new InvitationsResource.AskPage(two, "", true)))
            .contains(text(language, "signup.invitations.asked.title"));
        for (String state : List.of("asking", "late", "old", "confirmed")) {
            for (String done : List.of("", "confirmed", "sent")) {
                String html = shown("invitation-mine", "-" + state, language, new InvitationsResource.MinePage(SECRET, NASTY, state, done));
                assertThat(html.contains("/confirm\"")).isEqualTo(state.equals("asking"));
                assertThat(html).contains("/invitations/" + SECRET + "/stop");
            }
        }
        assertThat(shown("invitation-stop", "", language, new InvitationsResource.MinePage(SECRET, NASTY, "", ""))).contains(SHOWN);
        assertThat(shown("invitation-stopped", "", language, Map.of())).contains(text(language, "signup.invitations.stopped.title"));
    }

    @ParameterizedTest
    @EnumSource
    void every_letter_says_what_when_and_where_and_how_to_stop(Language language) {
        for (boolean flag : List.of(true, false)) {
            for (String kind : List.of("confirmed", "waiting", "promoted", "adapted", "withdrawn", "link", "reminder", "changed", "moved", "cancelled")) {
                String letter = letter(kind, language, flag);
                assertThat(letter).as(kind).contains("Veilig op straat", "19:30–21:30", "Wijkcentrum, Straat 1", "/sign-ups/" + SECRET, "/stop");
                assertThat(letter.lines().toList().get(1)).as(kind).isEmpty();
                assertThat(letter.lines().toList().get(0)).as(kind).contains("Veilig op straat");
            }
            assertThat(letter("filling", language, flag)).contains("/work/meetings/7/sign-ups", flag ? "100" : "50");
            assertThat(letter("invitation", language, flag)).contains("/meetings/123456789/sign-up", "/stop").doesNotContain("https://online.example");
            assertThat(letter("invite", language, flag)).contains("/invitations/" + SECRET, "Wij de Westwijk");
            assertThat(letter("invited", language, flag)).contains("/invitations/" + SECRET, "/stop");
        }
        assertThat(letter("moved", language, true)).contains("> De zaal was bezet");
        assertThat(letter("confirmed", language, true)).contains("123 456", "https://online.example");
    }

    @ParameterizedTest
    @EnumSource
    void the_sheet_for_the_door_on_paper_is_one_that_screen_readers_can_read(Language language) throws IOException {
        List<SignUpListResource.SheetLine> lines = IntStream.rangeClosed(1, 60).mapToObj(number -> new SignUpListResource.SheetLine(
            number % 5 == 0 ? "" : number % 3 == 0 ? "فاطمة" : "Fatma " + NASTY, "123 4" + (10 + number), 1 + number % 4, number % 4 == 0 ? "Türkçe" : "")).toList();
        byte[] pdf = DocumentsInTests.documents().pdf("signup/sheet-document.ftlh", language, Map.of("page",
            new SignUpListResource.DoorSheet(card(MeetingState.ANNOUNCED), lines, 150), "publicUrl", "https://gehoord.example"));
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/signup-sheet-" + language.code() + ".pdf"), pdf);

        assertThat(DocumentsInTests.faults(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("123\u00A0411", "123\u00A0470", "<b>${7*7}</b");
        }
    }

    private static String letter(String kind, Language language, boolean flag) {
        Map<String, Object> values = new HashMap<>(Map.of("programmeName", "Wij de Westwijk", "code", "123456789", "title", "Veilig op straat", "startsAt", AT,
            "from", "19:30", "until", "21:30", "place", "Wijkcentrum, Straat 1", "publicUrl", "https://gehoord.example", "people", 3));
        values.putAll(Map.of("doorCode", "123 456", "waiting", flag, "tomorrow", flag, "level", flag ? 100 : 50, "given", 50, "capacity", 100,
            "meeting", "7", "stopLink", "https://gehoord.example/stop"));
        values.put(kind.startsWith("invit") ? "inviteeSecret" : "personalSecret", SECRET);
        if (flag) {
            values.putAll(Map.of("hints", "Eerste verdieping", "online", "https://online.example", "was", AT, "wasFrom", "19:00", "reason", "De zaal was bezet"));
        }
        return TemplatesInTests.templates().render("signup/mail/" + kind + "_" + language.code() + ".txt.ftl", language, values);
    }

    private static MeetingCard card(MeetingState state) {
        return new MeetingCard("7", "123456789", "Veilig op straat " + NASTY, AT, "19:30", "21:30", "Wijkcentrum, Straat 1", "Eerste verdieping",
            "https://online.example", state, "Wij de Westwijk");
    }

    private static SignUpPage.Choices choices() {
        List<SignUpPage.Choice> numbers = List.of(new SignUpPage.Choice("0", "0"), new SignUpPage.Choice("2", "2"));
        return new SignUpPage.Choices(List.of(new SignUpPage.Choice("tr", "Türkçe")), List.of(new SignUpPage.Choice("1", NASTY)), "wijk",
            List.of(new SignUpPage.Choice("POSTER", "Poster")), numbers, numbers);
    }

    private static PersonalPage mine(SignUpState state, MeetingState meeting, boolean valid, boolean open, String done) {
        QrCode code = QrCode.of("https://gehoord.example/work/meetings/123456789/door?code=123456");
        boolean shown = valid && state == SignUpState.IN && meeting == MeetingState.ANNOUNCED;
        return new PersonalPage(SECRET, card(meeting), valid, true, open, state, false, true, false, "Fatma", "123 456", 3, 2, "tr", 2, true, NASTY,
            shown ? code.size() : 0, shown ? code.path() : "", choices(), done);
    }

    private static SignUpListPage list(List<SignUpListPage.Row> rows, boolean filtered) {
        return new SignUpListPage(card(MeetingState.ANNOUNCED), true, new SignUps.Counts(78, 40, 5, 3, 2, 12), 80, 4,
            Arrays.stream(SignUpFilter.Show.values()).map(Enum::name).toList(), "COMING", rows,
            new SignUpListPage.Needed(filtered ? List.of() : List.of(new SignUpListPage.Language("Türkçe", 3)), filtered ? 0 : 7, filtered ? 0 : 1), filtered,
            2, true, "show=COMING");
    }

    private static SignUpWorkResource.WorkPage work(SignUpState state, boolean present) {
        return new SignUpWorkResource.WorkPage("1", card(MeetingState.ANNOUNCED), true, state, present, present ? 2 : 0, NASTY, "gast@voorbeeld.invalid",
            "06 12345678", false, "Türkçe", "123 456", 3, 2, "tr", 1, true, NASTY, "PHONE", "Olga", AT, AT, AT, false, choices(), "changed");
    }

    private static DoorResource.DoorPage door(boolean open, boolean asked, List<DoorResource.Party> found, DoorResource.Party last, String done) {
        return new DoorResource.DoorPage(card(MeetingState.ANNOUNCED), open, 42, 78, 4, asked, found, true, last,
            List.of(new DoorResource.Walked("5", 4, AT)), choices(), done);
    }

    private static String text(Language language, String key) {
        return new Messages().get(language, key).replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
    }

    private static String shown(String template, String variant, Language language, Object page) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("form", Form.empty());
        model.put("path", "/meetings/123456789/sign-up");
        String html = TemplatesInTests.templates().render("signup/" + template + ".ftlh", language, model);
        assertThat(html).doesNotContain(" style=", "<style", " onclick");
        try {
            Files.createDirectories(PREVIEW);
            Files.writeString(PREVIEW.resolve("signup-" + template + variant + "-" + language.code() + ".html"), html.replace("/assets/test/", "assets/"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return html;
    }
}
