package nl.gehoordengedaan.minutes;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line: so that everyone sees what was changed between the draft and what is final. */
public final class TextDifference {

    /** Above this many lines only beginning and end are compared: it would take too long. */
    private static final int MOST_LINES = 4_000;

    /** One line: the same in both, only in the older text, or only in the newer. */
    public enum Sort {
        SAME, GONE, NEW
    }

    /** A line of either text. */
    public record Line(Sort sort, String text) {
        /** As a template asks for it. */
        public String kind() {
            return sort.name();
        }
    }

    private TextDifference() {
    }

    /** All lines of both, in order. */
    static List<Line> between(String older, String newer) {
        List<String> before = older.lines().toList();
        List<String> after = newer.lines().toList();
        int begin = 0;
        while (begin < before.size() && begin < after.size() && before.get(begin).equals(after.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < before.size() - begin && end < after.size() - begin
            && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Line> lines = new ArrayList<>();
        before.subList(0, begin).forEach(line -> lines.add(new Line(Sort.SAME, line)));
        middle(before.subList(begin, before.size() - end), after.subList(begin, after.size() - end), lines);
        before.subList(before.size() - end, before.size()).forEach(line -> lines.add(new Line(Sort.SAME, line)));
        return lines;
    }

    private static void middle(List<String> before, List<String> after, List<Line> lines) {
        if (before.size() > MOST_LINES || after.size() > MOST_LINES) {
            before.forEach(line -> lines.add(new Line(Sort.GONE, line)));
            after.forEach(line -> lines.add(new Line(Sort.NEW, line)));
            return;
        }
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j)) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(Sort.SAME, before.get(i)));
                i++;
                j++;
            } else if (i < before.size() && (j == after.size() || longest[i + 1][j] >= longest[i][j + 1])) {
                lines.add(new Line(Sort.GONE, before.get(i++)));
            } else {
                lines.add(new Line(Sort.NEW, after.get(j++)));
            }
        }
    }

    /** Only what changed, with one line before and after each; a line that is left out stands for what stayed the same. */
    static List<Line> inShort(List<Line> all) {
        List<Line> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean near = false;
            for (int k = Math.max(0, i - 1); k <= Math.min(all.size() - 1, i + 1); k++) {
                near |= all.get(k).sort() != Sort.SAME;
            }
            if (near && !all.get(i).text().isBlank()) {
                shown.add(all.get(i));
            }
        }
        return shown;
    }
}
