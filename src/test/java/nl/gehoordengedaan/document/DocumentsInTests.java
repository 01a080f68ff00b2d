package nl.gehoordengedaan.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.gehoordengedaan.page.TemplatesInTests;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Documents as the server makes them, without a server; and what the validator of the PDF Association says of one. */
public final class DocumentsInTests {

    private DocumentsInTests() {
    }

    public static Documents documents() {
        Documents documents = new Documents();
        documents.templates = TemplatesInTests.templates();
        documents.prepare();
        return documents;
    }

    /** What breaks PDF/UA-1 (screen readers) or PDF/A-2a (kept for long); empty when nothing does. */
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).stream().flatMap(flavour -> faults(pdf, flavour).stream()).toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().map(each -> flavour + " " + each.getRuleId().getClause() + "-"
                + each.getRuleId().getTestNumber() + " " + each.getMessage()).distinct().toList();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
