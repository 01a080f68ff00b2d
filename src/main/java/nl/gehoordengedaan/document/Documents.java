package nl.gehoordengedaan.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;

/**
 * Makes a PDF of a page: PDF/UA-1, which screen readers can read, and PDF/A-2a, which can still be opened in twenty years. Nothing is fetched
 * from anywhere: fonts and styles are our own, pictures stand in the page itself.
 */
@ApplicationScoped
public class Documents {

    /** The media type of what is made. */
    public static final String PDF = "application/pdf";

    private static final String OF_DOCUMENTS = "/document/";
    /** Each takes a processor and some tens of megabytes for a moment; more than this at once wait. */
    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAIT_SECONDS = 20;
    private static final int PLAIN = 400;
    private static final int BOLD = 700;
    private static final Pattern VOWEL_MARKS = Pattern.compile("[\u064B-\u0652]");

    private record Font(String family, int weight, byte[] bytes) {
    }

    /** The library draws Arabic vowel marks on a stroke of their own, which tears a word apart; few texts have them, and the page keeps them. */
    private static final class WithoutVowelMarks extends ICUBidiReorderer {

        @Override
        public String shapeText(String text) {
            return super.shapeText(VOWEL_MARKS.matcher(text).replaceAll(""));
        }
    }

    @Inject
    Templates templates;

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private List<Font> fonts;
    private String styles;
    private byte[] colours;

    @PostConstruct
    void prepare() {
        XRLog.setLoggerImpl(new Slf4jLogger());
        fonts = List.of(font("NotoSans-Regular", "Noto Sans", PLAIN), font("NotoSans-Bold", "Noto Sans", BOLD),
            font("NotoSansArabic-Regular", "Noto Sans Arabic", PLAIN), font("NotoSansArabic-Bold", "Noto Sans Arabic", BOLD));
        styles = new String(read("paper.css"), StandardCharsets.UTF_8);
        colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    /**
     * The document as a file.
     *
     * @param template path under {@code templates/} of a page made with the macros of {@code document/document.ftlh}
     * @param language the language it is written in
     * @param shown    what it shows, by name
     * @throws BrokenRule when too many are being made: try again later
     */
    public byte[] pdf(String template, Language language, Map<String, ?> shown) {
        String page = page(template, language, shown);
        boolean turn = false;
        try {
            turn = free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            if (!turn) {
                throw new BrokenRule(BrokenRule.Kind.TOO_MANY, List.of(new BrokenRule.Breach("", "document.busy", List.of())));
            }
            return pdf(page, language);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops", stopping);
        } finally {
            if (turn) {
                free.release();
            }
        }
    }

    /** The page of which the document is made. */
    String page(String template, Language language, Map<String, ?> shown) {
        Map<String, Object> model = new HashMap<>(shown);
        model.put("documentStyles", styles);
        return withoutWhatXmlForbids(templates.render(template, language, model));
    }

    private byte[] pdf(String page, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        fonts.forEach(font -> builder.useFont(() -> new ByteArrayInputStream(font.bytes()), font.family(), font.weight(), FontStyle.NORMAL, true));
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new WithoutVowelMarks());
        builder.defaultTextDirection("rtl".equals(language.direction()) ? TextDirection.RTL : TextDirection.LTR);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useExternalResourceAccessControl((address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("Gehoord en Gedaan");
        builder.withHtmlContent(page, null);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }

    /** People paste anything; a character that XML does not know would spoil the whole document. */
    static String withoutWhatXmlForbids(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(each -> each == '\t' || each == '\n' || each == '\r' || each >= 0x20 && each <= 0xD7FF
            || each >= 0xE000 && each <= 0xFFFD || each >= 0x10000).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static Font font(String file, String family, int weight) {
        return new Font(family, weight, read("fonts/" + file + ".ttf"));
    }

    private static byte[] read(String file) {
        try (InputStream in = Documents.class.getResourceAsStream(OF_DOCUMENTS + file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
