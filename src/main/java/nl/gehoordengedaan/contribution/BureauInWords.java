package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.programme.Bureau;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.shared.Language;

/** How a programme is reached, in the language of whoever gets a letter or a receipt; only what is known. */
@ApplicationScoped
class BureauInWords {

    /** Keeps Dutch words in order between words from right to left, where these marks are kept. */
    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    @Inject
    Messages messages;

    /** One sentence for each way and one for when; nothing when there is no way. */
    List<String> lines(ProgrammeOutline programme, Language language) {
        Bureau bureau = programme.bureau();
        List<String> lines = new ArrayList<>();
        if (bureau.isReachable()) {
            // what keeps a number together also keeps it in order between words from right to left, in a letter too
            add(lines, language, "contribution.bureau.phone", bureau.phone().replace(' ', '\u00a0'));
            add(lines, language, "contribution.bureau.visit", bureau.visitingAddress());
            add(lines, language, "contribution.bureau.hours", bureau.openingHours());
        }
        return lines;
    }

    /** As the last paragraph of a letter; empty when there is no way. */
    String paragraph(ProgrammeOutline programme, Language language) {
        List<String> lines = lines(programme, language);
        return lines.isEmpty() ? ""
            : messages.get(language, "contribution.bureau.question", programme.name()) + " " + String.join(" ", lines);
    }

    private void add(List<String> lines, Language language, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(messages.get(language, key, ISOLATE + value + END));
        }
    }
}
