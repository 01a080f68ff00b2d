package nl.gehoordengedaan.publication;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.register.EntryKind;
import nl.gehoordengedaan.register.RegisterEntry;
import nl.gehoordengedaan.shared.Language;

/** A line of the register as people read it: the register keeps days in figures, a page tells them as everywhere else. */
final class EntryInWords {

    private static final Set<EntryKind> OF_A_DAY = EnumSet.of(EntryKind.ACTION_PICKED_UP, EntryKind.ACTION_MOVED,
        EntryKind.ACTION_REOPENED, EntryKind.RHYTHM_KEPT, EntryKind.RHYTHM_MISSED, EntryKind.RHYTHM_EXPLAINED, EntryKind.RHYTHM_ENDED);
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern DAYS = Pattern.compile(DAY + "(?: → " + DAY + ")?((?: – .*)?)", Pattern.DOTALL);

    private EntryInWords() {
    }

    static String of(RegisterEntry entry, Language language) {
        return of(entry.kind(), entry.text().orElse(""), language);
    }

    static String of(EntryKind kind, String text, Language language) {
        Matcher days = DAYS.matcher(text);
        if (!OF_A_DAY.contains(kind) || !days.matches()) {
            return text;
        }
        String arrow = language.direction().equals("rtl") ? " ← " : " → ";
        return day(days.group(1), language) + (days.group(2) == null ? "" : arrow + day(days.group(2), language)) + days.group(3);
    }

    private static String day(String figures, Language language) {
        return Templates.date(language, LocalDate.parse(figures));
    }
}
