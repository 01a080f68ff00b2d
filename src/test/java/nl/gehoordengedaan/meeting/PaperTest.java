package nl.gehoordengedaan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gehoordengedaan.document.Documents;
import nl.gehoordengedaan.document.DocumentsInTests;
import nl.gehoordengedaan.programme.Bureau;
import nl.gehoordengedaan.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A poster is one sheet, whatever stands on it; it and the letter can be read by a screen reader, in each language. They lie in {@code target/documents}. */
class PaperTest {

    private static final String LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ";
    private static final LocalDate DAY = LocalDate.of(2027, 4, 20);

    private static Documents documents;

    @BeforeAll
    static void fonts_are_read_once() {
        documents = DocumentsInTests.documents();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_screen_reader_can_read_it_and_a_poster_is_one_sheet(Language language) throws IOException {
        String theme = language == Language.AR ? "ماذا يحتاج حيّنا؟" : "Wat heeft de Wetering nodig?";
        for (Paper paper : List.of(paper(language, theme, true), paper(language, (LONG + LONG).substring(0, Meeting.MAX_TITLE), true),
            paper(language, "Wat zou jij willen veranderen in de straat waar je woont?", false))) {
            byte[] poster = document("poster", paper);
            assertThat(DocumentsInTests.faults(poster)).isEmpty();
            try (PDDocument read = Loader.loadPDF(poster)) {
                assertThat(read.getNumberOfPages()).isOne();
                assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
                assertThat(new PDFTextStripper().getText(read)).contains("gehoord.example/meetings/123456789", "123\u00A0456\u00A0789", language == Language.AR ? "19:30" : "19:30–21:45");
            }
            byte[] letter = document("letter", paper);
            assertThat(DocumentsInTests.faults(letter)).isEmpty();
            try (PDDocument read = Loader.loadPDF(letter)) {
                assertThat(new PDFTextStripper().getText(read)).contains("gehoord.example/meetings/123456789", "123\u00A0456\u00A0789", language == Language.AR ? "19:30" : "19:30–21:45");
            }
        }
    }

    @Test
    void what_opens_a_poster_ends_where_a_sentence_ends() {
        assertThat(Paper.opening(null)).isEmpty();
        assertThat(Paper.opening("  Kom je ook?\nMeer.")).isEqualTo("Kom je ook?");
        assertThat(Paper.opening("Eén zin. " + "woord ".repeat(40))).isEqualTo("Eén zin.");
        assertThat(Paper.opening("woord ".repeat(40))).endsWith("woord…").hasSizeLessThan(152);
        assertThat(Paper.opening("x".repeat(300))).isEmpty();
    }

    @Test
    void a_telephone_opens_the_page_in_the_language_of_the_paper() {
        assertThat(paper(Language.AR, "Thema", true).link()).isEqualTo("https://gehoord.example/meetings/123456789?lang=ar");
        assertThat(paper(Language.NL, "Thema", true).link()).as("in that of its reader").isEqualTo("https://gehoord.example/meetings/123456789");
    }

    private static byte[] document(String name, Paper paper) throws IOException {
        byte[] pdf = documents.pdf("meeting/" + name + ".ftlh", paper.language(), Map.of("page", paper));
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve("meeting-" + name + "-" + paper.size() + "-" + paper.language().code() + ".pdf"), pdf);
        return pdf;
    }

    private static Paper paper(Language language, String theme, boolean whole) {
        MeetingView meeting = new MeetingView("1", "123456789", "evening", MeetingState.ANNOUNCED, "Wij de Westwijk", "westwijk", theme,
            whole ? "Kom aan tafel en praat mee over de straten, het groen en de pleinen. Met koffie, thee en iets lekkers.\nKinderen zijn welkom." : null, DAY,
            "19:30", DAY, "21:45", whole ? Mode.HYBRID : Mode.IN_PERSON, whole ? "Buurthuis De Voorbeeld" : null, "Voorbeeldstraat 1, Zuiderdam",
            whole ? "De deur aan de zijkant. Er is plek voor fietsen." : null, null, whole ? List.of("De Wetering", "Hoogkamer") : List.of(), List.of(), 100,
            whole ? List.of(Facility.values()) : List.of(), whole ? List.of("Turks", "Arabisch") : List.of(),
            whole ? List.of(new MeetingView.PartView("19:30", "Welkom", 15, null), new MeetingView.PartView("19:45", "Aan tafel", 90, null)) : List.of(),
            List.of(), null, DAY.minusDays(60), false, false, 3);
        return Paper.of(meeting, language, "https://gehoord.example", whole, whole ? new Bureau("010 123 45 67", "Plein 2", "ma t/m vr 9-17 uur")
            : new Bureau("", "", ""), LocalDate.of(2027, 3, 1));
    }
}
