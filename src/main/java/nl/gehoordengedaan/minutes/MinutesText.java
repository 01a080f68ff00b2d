package nl.gehoordengedaan.minutes;

import java.util.StringJoiner;

/**
 * The minutes as plain text, always the same for the same minutes: of this the fingerprint is made, and of this differences are shown. Anybody can
 * count it again with the file beside the page.
 */
final class MinutesText {

    /** What the text says about the meeting itself. */
    record Head(String programme, String code, String title, String day, String place) {
    }

    private MinutesText() {
    }

    static String of(Minutes minutes, Head head) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(head.title()).add(head.programme()).add(head.code()).add(head.day());
        if (!head.place().isBlank()) {
            text.add(head.place());
        }
        if (!minutes.opening().isBlank()) {
            text.add("").add(minutes.opening());
        }
        for (Section section : minutes.sections()) {
            text.add("").add("## " + section.title());
            if (!section.text().isBlank()) {
                text.add("").add(section.text());
            }
            for (Point point : minutes.pointsOf(section)) {
                text.add("");
                point.title().ifPresent(title -> text.add("### " + title));
                point.summary().filter(summary -> !summary.isBlank()).ifPresent(text::add);
                text.add(point.kind().name() + " ± " + minutes.peopleOf(point));
                minutes.quotesOf(point).forEach(quote -> text.add("> " + quote.shown().replace("\n", "\n> ")));
            }
        }
        return text.toString();
    }
}
