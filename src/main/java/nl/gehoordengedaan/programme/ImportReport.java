package nl.gehoordengedaan.programme;

import java.util.List;

/**
 * What a file changes, or would change. Every programme, line, goal, indicator, intervention, district and partner counts once.
 *
 * @param added things that were not there yet
 * @param changed things of which a field differs
 * @param unchanged things that are as in the file
 * @param notInFile things the file does not name; they stay as they are
 * @param items all but the unchanged, programme by programme
 */
public record ImportReport(int added, int changed, int unchanged, int notInFile, List<Item> items) {

    public ImportReport {
        items = List.copyOf(items);
    }

    public boolean changesNothing() {
        return added == 0 && changed == 0;
    }

    /** What happens to one thing. */
    public enum Outcome { ADDED, CHANGED, NOT_IN_FILE }

    /** What a file speaks of. */
    public enum Thing { PROGRAMME, LINE, GOAL, INDICATOR, INTERVENTION, DISTRICT, PARTNER }

    /**
     * One thing that is not simply unchanged.
     *
     * @param programme slug of its programme
     * @param line code of its line; empty for what belongs to the programme as a whole
     * @param name its name or code
     * @param shown how people call it and the place where it belongs
     * @param fields what changes; empty unless the outcome is CHANGED
     */
    public record Item(Outcome outcome, Thing thing, String programme, String line, String name, Shown shown, List<FieldChange> fields) {
        public Item {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Names instead of codes.
     *
     * @param name of the thing
     * @param programme of its programme
     * @param line of its line; empty for what belongs to the programme as a whole
     */
    public record Shown(String name, String programme, String line) {
    }

    /** A field that becomes something else; empty text means unknown or none. */
    public record FieldChange(String field, String before, String after) {
    }
}
