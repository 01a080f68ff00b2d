package nl.gehoordengedaan.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gehoordengedaan.programme.ImportReport.FieldChange;
import nl.gehoordengedaan.programme.ImportReport.Item;
import nl.gehoordengedaan.programme.ImportReport.Outcome;
import nl.gehoordengedaan.programme.ImportReport.Shown;
import nl.gehoordengedaan.programme.ImportReport.Thing;

/** Lays what a file says over what is there, and keeps count. */
final class ImportLog {

    private final List<Item> items = new ArrayList<>();
    private int unchanged;

    /**
     * Where things are compared.
     *
     * @param programme slug
     * @param line code, or empty for what belongs to the programme as a whole
     * @param programmeName how people call the programme
     * @param lineName how people call the line, or empty
     */
    record Place(String programme, String line, String programmeName, String lineName) {
    }

    /** How one kind of thing is recognised, made and brought up to date. */
    interface Matching<T, F> {

        String keyOf(T thing);

        String keyIn(F inFile);

        /** How people call it. */
        default String nameOf(T thing) {
            return keyOf(thing);
        }

        T make(F inFile);

        void update(T thing, F inFile, Differences differences);

        int positionOf(T thing);

        /** Does it matter in which order they stand? */
        default boolean hasOrder() {
            return true;
        }

        /** What is in the file stands in the order of the file; what is not, after it. */
        void moveTo(T thing, int position);

        /** Goes on with what the thing consists of. */
        default void parts(T thing, F inFile) {
        }
    }

    <T, F> void match(Thing kind, Place place, Collection<T> there, List<F> inFile, Matching<T, F> matching) {
        match(kind, thing -> place, there, inFile, matching);
    }

    <T, F> void match(Thing kind, Function<T, Place> placeOf, Collection<T> there, List<F> inFile, Matching<T, F> matching) {
        List<T> inOrder = there.stream().sorted(Comparator.comparingInt(matching::positionOf)).toList();
        Map<String, T> known = new HashMap<>();
        inOrder.forEach(thing -> known.put(folded(matching.keyOf(thing)), thing));
        Set<String> named = inFile.stream().map(entry -> folded(matching.keyIn(entry))).collect(Collectors.toSet());
        List<T> kept = inOrder.stream().filter(thing -> named.contains(folded(matching.keyOf(thing)))).toList();
        Set<T> left = new LinkedHashSet<>(inOrder);
        int position = 0;
        int place = 0;
        for (F entry : inFile) {
            T thing = known.get(folded(matching.keyIn(entry)));
            Differences differences = new Differences();
            if (thing == null) {
                thing = matching.make(entry);
                there.add(thing);
                matching.update(thing, entry, differences);
                note(Outcome.ADDED, kind, placeOf.apply(thing), matching.keyOf(thing), matching.nameOf(thing));
            } else {
                left.remove(thing);
                matching.update(thing, entry, differences);
                if (matching.hasOrder()) {
                    // its place among those that were there: what is put in between moves nothing
                    differences.take("position", kept.indexOf(thing) + 1, ++place);
                }
                compared(kind, placeOf.apply(thing), matching.keyOf(thing), matching.nameOf(thing), differences);
            }
            matching.moveTo(thing, position++);
            matching.parts(thing, entry);
        }
        for (T thing : left) {
            matching.moveTo(thing, position++);
            note(Outcome.NOT_IN_FILE, kind, placeOf.apply(thing), matching.keyOf(thing), matching.nameOf(thing));
        }
    }

    private void compared(Thing kind, Place place, String key, String name, Differences differences) {
        if (differences.changes().isEmpty()) {
            unchanged++;
        } else {
            items.add(item(Outcome.CHANGED, kind, place, key, name, differences.changes()));
        }
    }

    private void note(Outcome outcome, Thing kind, Place place, String key, String name) {
        items.add(item(outcome, kind, place, key, name, List.of()));
    }

    private static Item item(Outcome outcome, Thing kind, Place place, String key, String name, List<FieldChange> changes) {
        return new Item(outcome, kind, place.programme(), place.line(), key, new Shown(name, place.programmeName(), place.lineName()), changes);
    }

    ImportReport report() {
        return new ImportReport(count(Outcome.ADDED), count(Outcome.CHANGED), unchanged, count(Outcome.NOT_IN_FILE), items);
    }

    private int count(Outcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }

    /** "Wetering" and "WETERING" are one district. */
    static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
