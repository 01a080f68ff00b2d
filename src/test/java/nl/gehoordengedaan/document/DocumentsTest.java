package nl.gehoordengedaan.document;

import static nl.gehoordengedaan.document.DocumentsInTests.documents;
import static nl.gehoordengedaan.document.DocumentsInTests.faults;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gehoordengedaan.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document is one that screen readers can read, in each language, and nothing is fetched to make it. They lie in {@code target/documents}. */
class DocumentsTest {

    private static final Map<Language, String> TITLES = new EnumMap<>(Map.of(Language.NL, "Dit hoorden we op 12 maart",
        Language.EN, "What we heard on 12 March", Language.TR, "12 Mart’ta duyduklarımız: ışık, çöp, güvenlik",
        Language.AR, "ما سمعناه يوم 12 مارس", Language.PL, "Co usłyszeliśmy 12 marca: źródło, ścieżka, łąka"));

    private static Documents documents;

    @BeforeAll
    static void fonts_are_read_once() {
        documents = documents();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_screen_reader_can_read_it_and_it_can_be_kept(Language language) throws IOException {
        byte[] pdf = documents.pdf("preview/document.ftlh", language, shown(language, "/nowhere.png"));
        keep("sample-" + language.code(), pdf);

        assertThat(faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(TITLES.get(language));
            assertThat(new PDFTextStripper().getText(document)).contains("<b>netjes</b>", "Sokağımızdaki", "Śmietnik");
        }
    }

    @Test
    void the_validator_sees_what_is_missing() {
        byte[] pdf = documents.pdf("preview/document.ftlh", Language.NL, shownWith(Language.NL, "title", ""));

        assertThat(faults(pdf)).anyMatch(fault -> fault.contains(" 7.3-1 "));
    }

    @Test
    void nothing_is_fetched_from_anywhere() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
        try {
            documents.pdf("preview/document.ftlh", Language.NL, shown(Language.NL, "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/a.png"));
            documents.pdf("preview/document.ftlh", Language.NL, shown(Language.NL, "file:///etc/hostname"));
        } finally {
            elsewhere.stop(0);
        }

        assertThat(asked).hasValue(0);
    }

    @Test
    void what_people_paste_does_not_spoil_a_document() {
        byte[] pdf = documents.pdf("preview/document.ftlh", Language.NL, shownWith(Language.NL, "text", "a\u0000\u0008\uFFFEb \uD800 ${7*7} ]]> <!-- &amp;"));

        assertThat(faults(pdf)).isEmpty();
    }

    private static Map<String, Object> shown(Language language, String outside) {
        QrCode qr = QrCode.of("https://gehoord.example/meetings/123456789");
        return Map.of("title", TITLES.get(language), "text", TITLES.get(language) + ". " + TITLES.get(language) + ".", "outside", outside,
            "qr", Map.of("size", qr.size(), "path", qr.path()));
    }

    private static Map<String, Object> shownWith(Language language, String name, String value) {
        Map<String, Object> shown = new HashMap<>(shown(language, "/nowhere.png"));
        shown.put(name, value);
        return shown;
    }

    /** To look at. */
    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
