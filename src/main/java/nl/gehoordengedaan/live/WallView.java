package nl.gehoordengedaan.live;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.programme.ProgrammeOutline;

/** What is on the wall of one meeting, up to a number of a change. Made of notes in the order of their changes; the newest of each counts. */
final class WallView {

    /** So much of a note is read from ten metres. */
    private static final int SHOWN = 280;
    /** More than this is no question any more. */
    private static final int MOST_QUIET = 6;

    /**
     * One note on the wall.
     *
     * @param number of its last change
     * @param words  empty when they are not shown
     * @param line   id of the line; empty for none
     * @param counts false when it was withdrawn
     */
    record Shown(UUID id, long number, boolean shown, boolean counts, String words, String language, NoteKind kind, String line, String district,
                 int table, int people, Instant at) {

        /** As an event for a browser; what is hidden does not leave. */
        String event() {
            JsonObjectBuilder data = Json.createObjectBuilder().add("id", id.toString()).add("shown", shown).add("line", line);
            if (shown) {
                data.add("words", words).add("language", language).add("kind", kind.name()).add("table", table).add("people", people)
                    .add("at", at.toString());
            }
            return WallView.event(number, "note", data.build().toString());
        }
    }

    private final LiveMeeting meeting;
    private final Map<UUID, Integer> tables;
    private final Map<UUID, Shown> notes = new LinkedHashMap<>();
    private long last;
    private List<ClosingPage.Row> closing = List.of();

    WallView(LiveMeeting meeting, Map<UUID, Integer> tables) {
        this.meeting = meeting;
        this.tables = tables;
    }

    /** One more change; those with a number that was seen before are nothing new. */
    Shown add(Note note) {
        boolean counts = !note.isWithdrawn();
        boolean shown = counts && !note.isHidden();
        String words = note.words();
        Shown one = new Shown(note.id(), note.changeNumber(), shown, counts, !shown ? "" : words.codePointCount(0, words.length()) <= SHOWN ? words
            : words.substring(0, words.offsetByCodePoints(0, SHOWN)).strip() + "…", note.language().orElse(""), note.kind(),
            note.line().map(UUID::toString).orElse(""), note.district().map(UUID::toString).orElse(""),
            note.table().map(table -> tables.getOrDefault(table, 0)).orElse(0), note.aboutPeople(), note.notedAt());
        notes.put(one.id(), one);
        last = Math.max(last, one.number());
        return one;
    }

    /** What was answered to the questions at the end, as far as anything was. */
    void closing(List<ClosingPage.Row> rows) {
        closing = rows.stream().filter(row -> row.yes() + row.no() + row.unsure() > 0).toList();
    }

    List<ClosingPage.Row> closing() {
        return closing;
    }

    long last() {
        return last;
    }

    /** What changed after this number, in order. */
    List<Shown> after(long number) {
        return notes.values().stream().filter(each -> each.number() > number).sorted(Comparator.comparingLong(Shown::number)).toList();
    }

    /** The newest that are shown, of one line; of none when it is empty; of all when it is null. */
    List<Shown> newest(String line, int most) {
        return notes.values().stream().filter(each -> each.shown() && (line == null || each.line().equals(line)))
            .sorted(Comparator.comparing(Shown::at).thenComparing(Shown::number).reversed()).limit(most).toList();
    }

    long total() {
        return notes.values().stream().filter(Shown::counts).count();
    }

    long languages() {
        return notes.values().stream().filter(Shown::counts).map(Shown::language).filter(each -> !each.isEmpty()).distinct().count();
    }

    long count(String line) {
        return notes.values().stream().filter(each -> each.counts() && each.line().equals(line)).count();
    }

    /** Lines and districts of which little was heard: fewer than a third of what a line or district has on average, or nothing at all. */
    List<String> quiet() {
        List<String> quiet = new ArrayList<>(quiet(meeting.lines(), notes.values().stream().filter(Shown::counts).map(Shown::line).toList()));
        quiet.addAll(quiet(meeting.districts(), notes.values().stream().filter(Shown::counts).map(Shown::district).toList()));
        return quiet.size() <= MOST_QUIET ? quiet : quiet.subList(0, MOST_QUIET);
    }

    private static List<String> quiet(List<ProgrammeOutline.Choice> choices, Collection<String> said) {
        Map<String, Long> counts = new LinkedHashMap<>();
        choices.forEach(each -> counts.put(each.id().toString(), 0L));
        said.forEach(each -> counts.computeIfPresent(each, (id, count) -> count + 1));
        double average = counts.values().stream().mapToLong(Long::longValue).average().orElse(0);
        return choices.size() < 2 ? List.of() : choices.stream().filter(each -> counts.get(each.id().toString()) * 3 < average
            || counts.get(each.id().toString()) == 0).map(ProgrammeOutline.Choice::name).toList();
    }

    /** The counts as an event for a browser. */
    String counts() {
        JsonObjectBuilder lines = Json.createObjectBuilder();
        meeting.lines().forEach(line -> lines.add(line.id().toString(), count(line.id().toString())));
        lines.add("", count(""));
        JsonArrayBuilder quiet = Json.createArrayBuilder();
        quiet().forEach(quiet::add);
        JsonArrayBuilder answers = Json.createArrayBuilder();
        closing.forEach(row -> answers.add(Json.createObjectBuilder().add("question", row.question()).add("yes", row.yes()).add("no", row.no())
            .add("unsure", row.unsure())));
        return event(last, "counts", Json.createObjectBuilder().add("closing", answers).add("total", total()).add("languages", languages()).add("lines", lines)
            .add("quiet", quiet).build().toString());
    }

    static String event(long number, String name, String data) {
        return "id: " + number + "\nevent: " + name + "\ndata: " + data + "\n\n";
    }
}
