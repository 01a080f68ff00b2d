package nl.gehoordengedaan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.shared.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The log of what was sent as a file for a spreadsheet: without texts and addresses, a few hundred lines in memory at a time. */
@ApplicationScoped
class MailExport {

    private static final int LINES_AT_A_TIME = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    Mails mails;

    @Inject
    Messages messages;

    void write(MailFilter filter, Language language, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter csv = CSVFormat.EXCEL.builder().setDelimiter(';').get().print(writer);
        for (String column : List.of("when", "kind", "code", "language", "title", "state", "attempts", "settled")) {
            csv.print(messages.get(language, "notification.log." + column));
        }
        csv.println();
        UUID last = null;
        List<MailLine> lines;
        do {
            lines = mails.older(filter, last, LINES_AT_A_TIME);
            for (MailLine line : lines) {
                csv.printRecord(line.createdAt().truncatedTo(ChronoUnit.SECONDS), cell(line.kind()), cell(line.code()), line.language().code(),
                    cell(line.title()), messages.get(language, "notification.state." + line.state()), line.attempts(),
                    line.settledAt() == null ? "" : line.settledAt().truncatedTo(ChronoUnit.SECONDS));
                last = line.id();
            }
            csv.flush();
        } while (lines.size() == LINES_AT_A_TIME);
    }

    /** A spreadsheet takes what begins so for a formula. */
    private static String cell(String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
