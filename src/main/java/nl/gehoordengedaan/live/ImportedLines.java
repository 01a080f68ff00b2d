package nl.gehoordengedaan.live;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;

/** Makes notes of the lines of a list: each with an id that follows from what it says, so that the same list brought in again makes no doubles. */
final class ImportedLines {

    private static final List<DateTimeFormatter> DAYS = List.of(strict("d-M-uuuu"), strict("uuuu-M-d"), strict("d/M/uuuu"), strict("d.M.uuuu"), strict("d-M-uu"));
    private static final List<DateTimeFormatter> TIMES = List.of(strict("H:mm"), strict("H.mm"), strict("H:mm:ss"));
    private static final Map<String, NoteKind> KINDS = Map.ofEntries(Map.entry("idee", NoteKind.IDEA), Map.entry("een idee", NoteKind.IDEA),
        Map.entry("wens", NoteKind.IDEA), Map.entry("idea", NoteKind.IDEA), Map.entry("an idea", NoteKind.IDEA), Map.entry("zorg", NoteKind.WORRY),
        Map.entry("een zorg", NoteKind.WORRY), Map.entry("klacht", NoteKind.WORRY), Map.entry("worry", NoteKind.WORRY), Map.entry("a worry", NoteKind.WORRY),
        Map.entry("vraag", NoteKind.QUESTION), Map.entry("een vraag", NoteKind.QUESTION), Map.entry("question", NoteKind.QUESTION),
        Map.entry("a question", NoteKind.QUESTION), Map.entry("compliment", NoteKind.COMPLIMENT), Map.entry("een compliment", NoteKind.COMPLIMENT),
        Map.entry("a compliment", NoteKind.COMPLIMENT), Map.entry("melding", NoteKind.REPAIR), Map.entry("iets is stuk of vies", NoteKind.REPAIR),
        Map.entry("stuk", NoteKind.REPAIR), Map.entry("vies", NoteKind.REPAIR), Map.entry("kapot", NoteKind.REPAIR), Map.entry("repair", NoteKind.REPAIR),
        Map.entry("something is broken or dirty", NoteKind.REPAIR));

    private final LiveMeeting meeting;
    private final Map<Integer, UUID> tables;
    private final Instant now;
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * One line.
     *
     * @param number   as a spreadsheet shows it
     * @param id       of the note that it makes
     * @param words    to show what is meant
     * @param breaches what is wrong with it; then it is not brought in
     */
    record Line(int number, UUID id, String words, Note.Content content, UUID table, Instant notedAt, List<BrokenRule.Breach> breaches) {

        boolean isGood() {
            return breaches.isEmpty();
        }

        /** What people said stays out of messages and logs. */
        @Override
        public String toString() {
            return "line " + number;
        }
    }

    ImportedLines(LiveMeeting meeting, Map<Integer, UUID> tables, Instant now) {
        this.meeting = meeting;
        this.tables = tables;
        this.now = now;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** What is above the columns. */
    static List<String> heads(byte[] content) {
        List<List<String>> first = new ArrayList<>();
        SheetReader.read(content, (number, cells) -> {
            if (first.isEmpty()) {
                first.add(cells);
            }
        });
        return first.isEmpty() ? List.of() : first.get(0);
    }

    /** What the columns hold, as far as that can be seen; null for a column that is not used. */
    static List<ImportColumn> guess(List<String> heads) {
        List<ImportColumn> columns = new ArrayList<>();
        for (String head : heads) {
            ImportColumn column = ImportColumn.under(head).orElse(null);
            columns.add(columns.contains(column) ? null : column);
        }
        return columns;
    }

    /** Each line below the heads, in order. */
    void read(byte[] content, List<ImportColumn> columns, Consumer<Line> line) {
        boolean[] head = {true};
        SheetReader.read(content, (number, cells) -> {
            if (head[0]) {
                head[0] = false;
            } else {
                line.accept(line(number, cells, columns));
            }
        });
    }

    private Line line(int number, List<String> cells, List<ImportColumn> columns) {
        Map<ImportColumn, String> said = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (columns.get(i) != null && !cells.get(i).isEmpty()) {
                said.put(columns.get(i), unguarded(cells.get(i)));
            }
        }
        Rules rules = Rules.check();
        Optional<NoteKind> kind = kind(said.get(ImportColumn.KIND));
        Optional<UUID> lineOf = choice(said.get(ImportColumn.LINE), meeting.programme().lines());
        Optional<UUID> district = choice(said.get(ImportColumn.DISTRICT), meeting.programme().districts());
        Optional<String> language = language(said.get(ImportColumn.LANGUAGE));
        Optional<UUID> table = table(said.get(ImportColumn.TABLE));
        Optional<Instant> at = moment(said.get(ImportColumn.AT));
        rules.that(known(said, ImportColumn.KIND, kind), "KIND", "live.import.kind", shown(said, ImportColumn.KIND))
            .that(known(said, ImportColumn.LINE, lineOf), "LINE", "live.import.line", shown(said, ImportColumn.LINE))
            .that(known(said, ImportColumn.DISTRICT, district), "DISTRICT", "live.import.district", shown(said, ImportColumn.DISTRICT))
            .that(known(said, ImportColumn.LANGUAGE, language), "LANGUAGE", "live.import.language", shown(said, ImportColumn.LANGUAGE))
            .that(known(said, ImportColumn.TABLE, table), "TABLE", "live.import.table", shown(said, ImportColumn.TABLE))
            .that(known(said, ImportColumn.AT, at), "AT", "live.import.at", shown(said, ImportColumn.AT))
            .that(at.isEmpty() || !at.get().isAfter(now), "AT", "live.import.future", shown(said, ImportColumn.AT));
        Note.Content content = new Note.Content(said.get(ImportColumn.WORDS), said.containsKey(ImportColumn.KIND) ? kind.orElse(NoteKind.IDEA) : NoteKind.IDEA,
            language.orElse(null), lineOf.orElse(null), district.orElse(null), people(said.get(ImportColumn.PEOPLE)));
        content.check(rules);
        List<BrokenRule.Breach> breaches = List.of();
        try {
            rules.orRefuse();
        } catch (BrokenRule wrong) {
            breaches = wrong.breaches();
        }
        String key = String.join("\u0000", said.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(each -> each.getKey() + "=" + each.getValue()).toList());
        int times = seen.merge(key, 1, Integer::sum);
        UUID id = UUID.nameUUIDFromBytes((meeting.id() + "\u0000" + key + "\u0000" + times).getBytes(StandardCharsets.UTF_8));
        return new Line(number, id, said.getOrDefault(ImportColumn.WORDS, ""), content, table.orElse(null), at.orElse(null), breaches);
    }

    private static boolean known(Map<ImportColumn, String> said, ImportColumn column, Optional<?> found) {
        return !said.containsKey(column) || found.isPresent();
    }

    private static String shown(Map<ImportColumn, String> said, ImportColumn column) {
        String text = said.getOrDefault(column, "");
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** Our own lists have a quote before what a spreadsheet would take for a formula. */
    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@|%".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static Optional<NoteKind> kind(String said) {
        return said == null ? Optional.empty() : Optional.ofNullable(KINDS.get(plain(said))).or(() ->
            Arrays.stream(NoteKind.values()).filter(each -> each.name().equalsIgnoreCase(said)).findFirst());
    }

    private static Optional<UUID> choice(String said, List<ProgrammeOutline.Choice> choices) {
        return said == null ? Optional.empty() : choices.stream().filter(each -> plain(each.name()).equals(plain(said)) || plain(each.code()).equals(plain(said)))
            .map(ProgrammeOutline.Choice::id).findFirst();
    }

    private static Optional<String> language(String said) {
        if (said == null) {
            return Optional.empty();
        }
        String plain = plain(said);
        return Choices.LANGUAGES.stream().filter(code -> code.equals(plain) || isCalled(code, plain)).findFirst();
    }

    private static boolean isCalled(String code, String name) {
        Locale language = Locale.forLanguageTag(code);
        return plain(language.getDisplayLanguage(language)).equals(name)
            || Arrays.stream(Language.values()).anyMatch(reader -> plain(language.getDisplayLanguage(reader.locale())).equals(name));
    }

    private Optional<UUID> table(String said) {
        String digits = DiscussionTables.digitsOf(said);
        return digits.isEmpty() || digits.length() > 2 ? Optional.empty() : Optional.ofNullable(tables.get(Integer.valueOf(digits)));
    }

    private static int people(String said) {
        return said == null ? 1 : Choices.people(said.replaceAll("(?i)^(ca\\.?|circa|ongeveer|±|~)\\s*", "").replaceAll("[.,]0+$", "").strip());
    }

    /** A day, with or without a time, as a clock in the Netherlands shows it. */
    private static Optional<Instant> moment(String said) {
        if (said == null) {
            return Optional.empty();
        }
        String[] parts = said.strip().split("[ T]+", 2);
        Optional<LocalDate> day = DAYS.stream().flatMap(format -> parsed(() -> LocalDate.parse(parts[0], format)).stream()).findFirst();
        Optional<LocalTime> time = parts.length == 1 ? Optional.of(LocalTime.NOON)
            : TIMES.stream().flatMap(format -> parsed(() -> LocalTime.parse(parts[1].replace(" uur", "").strip(), format)).stream()).findFirst();
        return day.filter(date -> date.getYear() >= 2000 && date.getYear() < 2100)
            .flatMap(date -> time.map(clock -> LocalDateTime.of(date, clock).atZone(Clock.AMSTERDAM).toInstant()));
    }

    private static <T> Optional<T> parsed(java.util.function.Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
