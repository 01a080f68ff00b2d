package nl.gehoordengedaan.meeting;

import java.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.gehoordengedaan.document.QrCode;
import nl.gehoordengedaan.programme.Bureau;
import nl.gehoordengedaan.shared.Language;

/**
 * What hangs in a window and lies on a doormat about a meeting: its poster and its letter, in one language, and the page that says the same.
 *
 * @param language which language it is in
 * @param opening  the beginning of what it is about, short enough for a poster; empty when there is nothing short to say
 * @param address  the page of the meeting, as one types it
 * @param link     the same as a telephone reads it from the code, opening in this language
 * @param spoken   its number, as one says it
 * @param signUp   does one sign up for it?
 * @param bureau   how the bureau is reached otherwise
 * @param made     the day on which it is made
 */
public record Paper(MeetingView meeting, Language language, String opening, String address, String link, String spoken, boolean signUp, Bureau bureau,
                    LocalDate made) {

    private static final int LONGEST_OPENING = 150;
    /** Under a title of three lines. */
    private static final int OPENING_OF_ONE_LINE = 55;
    /** Keeps groups of digits on one line, and in their order also where one reads from right to left. */
    private static final char JOINED = '\u00A0';
    /** Longest title of each size, in characters: so many fit between the name of the programme and the houses. */
    private static final Map<String, Integer> SIZES = new TreeMap<>(Map.of("1", 22, "2", 34, "3", 50, "4", 80, "5", Meeting.MAX_TITLE));

    static Paper of(MeetingView meeting, Language language, String publicUrl, boolean signUp, Bureau bureau, LocalDate today) {
        String page = publicUrl + "/meetings/" + meeting.code();
        return new Paper(meeting, language, opening(meeting.description()), page.replaceFirst("^https?://", ""),
            language == Language.NL ? page : page + "?lang=" + language.code(),
            meeting.code().substring(0, 3) + JOINED + meeting.code().substring(3, 6) + JOINED + meeting.code().substring(6), signUp,
            new Bureau(bureau.phone().replace(' ', JOINED), bureau.visitingAddress(), bureau.openingHours()), today);
    }

    /** The first lines, to the end of a sentence; else to the end of a word. */
    static String opening(String description) {
        String first = description == null ? "" : description.strip().lines().findFirst().orElse("").strip();
        if (first.length() <= LONGEST_OPENING) {
            return first;
        }
        String begin = first.substring(0, LONGEST_OPENING);
        int sentence = Math.max(Math.max(begin.lastIndexOf(". "), begin.lastIndexOf("? ")), Math.max(begin.lastIndexOf("! "), begin.lastIndexOf("؟ ")));
        if (sentence > 0) {
            return begin.substring(0, sentence + 1);
        }
        int word = begin.lastIndexOf(' ');
        return word > 0 ? begin.substring(0, word) + "…" : "";
    }

    /** How large the title can be, so that every title fits: from 1, very large, to 5. */
    public String size() {
        int length = meeting.title().codePointCount(0, meeting.title().length());
        return SIZES.entrySet().stream().filter(each -> length <= each.getValue()).findFirst().map(Map.Entry::getKey).orElse("5");
    }

    /** Is there room under the title for how it opens? */
    public boolean isRoomy() {
        int most = size().equals("1") ? LONGEST_OPENING : size().equals("2") ? OPENING_OF_ONE_LINE : 0;
        return opening.length() <= most;
    }

    /** In which direction a text of people reads: {@code ltr} or {@code rtl}, by its first letter. */
    public String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    public String weekday() {
        return written("EEEE");
    }

    public String dayOfMonth() {
        return Integer.toString(meeting.day().getDayOfMonth());
    }

    /** With the year when it is another one. */
    public String month() {
        return written(meeting.day().getYear() == made.getYear() ? "MMMM" : "MMMM yyyy");
    }

    private String written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(meeting.day());
    }

    private Locale locale() {
        return language.locale();
    }

    public QrCode code() {
        return QrCode.of(link);
    }

    /** All languages, for who looks for another one. */
    public List<Language> languages() {
        return List.of(Language.values());
    }
}
