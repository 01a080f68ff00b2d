package nl.gehoordengedaan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.shared.Csv;
import nl.gehoordengedaan.shared.Language;

/** The log of what was sent as a file for a spreadsheet: without texts and addresses, a few hundred lines in memory at a time. */
@ApplicationScoped
class MailExport {

    private static final int LINES_AT_A_TIME = 500;

    @Inject
    Mails mails;

    @Inject
    Messages messages;

    void write(MailFilter filter, Language language, OutputStream out) throws IOException {
        Csv csv = Csv.to(out, Stream.of("when", "kind", "code", "language", "title", "state", "attempts", "settled")
            .map(column -> messages.get(language, "notification.log." + column)).toArray(String[]::new));
        UUID last = null;
        List<MailLine> lines;
        do {
            lines = mails.older(filter, last, LINES_AT_A_TIME);
            for (MailLine line : lines) {
                csv.row(seconds(line.createdAt()), line.kind(), line.code(), line.language().code(), line.title(),
                    messages.get(language, "notification.state." + line.state()), line.attempts(), seconds(line.settledAt()));
                last = line.id();
            }
            csv.finish();
        } while (lines.size() == LINES_AT_A_TIME);
    }

    private static Instant seconds(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
