package nl.gehoordengedaan.live;

import java.util.List;

/**
 * What is on the wall when the page is opened.
 *
 * @param last  the number of the last change that is on it
 * @param quiet lines and districts of which little was heard
 * @param open  false as long as nobody of the programme opened it
 */
public record WallPage(String code, String title, boolean open, long last, long total, long languages, List<Shown> newest, List<Line> lines,
                       List<String> quiet, List<ClosingPage.Row> closing) {

    /** One line with what was said about it last. */
    public record Line(String id, String name, long count, List<Shown> newest) {
    }

    /** One note. */
    public record Shown(String id, String words, String language, String kind, int table, int people) {

        static Shown of(WallView.Shown one) {
            return new Shown(one.id().toString(), one.words(), one.language(), one.kind().name(), one.table(), one.people());
        }
    }
}
