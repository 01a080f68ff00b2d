package nl.gehoordengedaan.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gehoordengedaan.shared.Language;

/**
 * The words of a mail, as its template gave them: the title on the first line, an empty line, paragraphs. A line {@code > …} is a quote,
 * a line {@code Label: https://…} with an address of our own site a button; with {@code ▣ } before it a square that a telephone reads, for which the
 * label stands to whoever cannot see it. In plain text there is no square.
 */
record MailText(String title, String body) {

    static final int LONGEST_TITLE = 200;
    /** The side of a square in the HTML part, in pixels. */
    private static final int SQUARE_SIDE = 196;
    private static final String SQUARE = "▣ ";

    /** Stands for a line end inside a value until the template is rendered; only where the template quotes is it a line end again. */
    private static final char LINE_END_OF_A_VALUE = '\u2028';
    private static final Pattern NOT_FOR_A_LETTER = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");
    private static final Pattern LOOKS_SECRET = Pattern.compile("https?://\\S*[A-Za-z0-9_-]{40,}\\S*");
    private static final String HIDDEN = "[link]";

    /**
     * The values, safe to put in a letter: no control or direction marks, and no line ends with which somebody's words could pose as
     * a line of ours.
     */
    static Map<String, Object> safe(Map<?, ?> values) {
        Map<String, Object> safe = new HashMap<>();
        values.forEach((name, value) -> safe.put(name.toString(), safe(value)));
        return safe;
    }

    private static Object safe(Object value) {
        if (value instanceof CharSequence text) {
            String lines = text.toString().replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n')
                .replace('\t', ' ');
            return lines.lines().map(line -> NOT_FOR_A_LETTER.matcher(line).replaceAll(""))
                .reduce((before, after) -> before + LINE_END_OF_A_VALUE + after).orElse("");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MailText::safe).toList();
        }
        return value instanceof Map<?, ?> map ? safe(map) : value;
    }

    /** Reads what a template gave. */
    static MailText of(String rendered) {
        List<String> lines = new ArrayList<>();
        // not lines(): that is about line ends of the template, and so is this
        for (String line : rendered.replace("\r\n", "\n").split("\n", -1)) {
            if (line.startsWith("> ")) {
                for (String quoted : line.substring(2).split(String.valueOf(LINE_END_OF_A_VALUE), -1)) {
                    lines.add(("> " + quoted).stripTrailing());
                }
            } else {
                lines.add(line.replace(LINE_END_OF_A_VALUE, ' ').stripTrailing());
            }
        }
        if (lines.size() < 3 || lines.get(0).isBlank() || !lines.get(1).isEmpty()) {
            throw new IllegalArgumentException("A mail begins with a title and an empty line");
        }
        String title = lines.get(0).strip();
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            title = title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
        }
        String body = String.join("\n", lines.subList(2, lines.size())).strip().replaceAll("\n{3,}", "\n\n");
        return new MailText(title, body + "\n");
    }

    /**
     * The same with links that open our pages in this language, whatever the browser of the reader prefers.
     *
     * @param site our own address
     */
    MailText linkedIn(Language language, String site) {
        return new MailText(title, body.lines().map(line -> {
            int link = line.startsWith(">") || line.startsWith(SQUARE) ? -1 : line.lastIndexOf(": " + site) + 2;
            return link > 2 && isOurs(line.substring(link), site) ? line.substring(0, link) + opening(line.substring(link), language) : line;
        }).collect(Collectors.joining("\n", "", "\n")));
    }

    private static String opening(String link, Language language) {
        int end = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        return link.substring(0, end) + (link.lastIndexOf('?', end) < 0 ? "?" : "&") + "lang=" + language.code() + link.substring(end);
    }

    /** The addresses in its squares, in order; the picture of the first is {@code cid:square-1}. */
    List<String> squares(String site) {
        return body.lines().filter(line -> isSquare(line, site)).map(line -> line.substring(line.lastIndexOf(": " + site) + 2)).toList();
    }

    /** For plain text and for the log. */
    MailText withoutSquares() {
        return new MailText(title, body.lines().filter(line -> !line.startsWith(SQUARE)).collect(Collectors.joining("\n", "", "\n")).replaceAll("\n{3,}", "\n\n"));
    }

    private static boolean isSquare(String line, String site) {
        int link = line.lastIndexOf(": " + site) + 2;
        return line.startsWith(SQUARE) && link > 2 && isOurs(line.substring(link), site);
    }

    /** The whole, as {@link #of} reads it. */
    String whole() {
        return title + "\n\n" + body;
    }

    /** The same without these secrets, and without any address that looks as if it holds one. */
    MailText without(Collection<String> secrets) {
        String shownTitle = title;
        String shownBody = body;
        for (String secret : secrets.stream().filter(secret -> !secret.isBlank())
            .sorted(Comparator.comparing(String::length).reversed()).toList()) {
            String hidden = Pattern.quote(secret) + "([?&]lang=[a-z]{2})?";
            shownTitle = shownTitle.replaceAll(hidden, HIDDEN);
            shownBody = shownBody.replaceAll(hidden, HIDDEN);
        }
        return new MailText(LOOKS_SECRET.matcher(shownTitle).replaceAll(HIDDEN), LOOKS_SECRET.matcher(shownBody).replaceAll(HIDDEN));
    }

    /**
     * The body as HTML.
     *
     * @param site    our own address; a link to elsewhere stays text, so that nobody's words become a button of ours
     * @param inDutch lines that say that the quote below them is in Dutch, in whatever language they say it
     */
    String html(String site, Collection<String> inDutch) {
        StringBuilder html = new StringBuilder();
        int squares = 0;
        for (String block : body.strip().split("\n\n+")) {
            List<String> text = new ArrayList<>();
            List<String> quote = new ArrayList<>();
            boolean dutch = false;
            for (String line : block.split("\n")) {
                if (line.startsWith(">")) {
                    paragraph(html, text);
                    quote.add(escaped(line.substring(1).strip()));
                    continue;
                }
                quote(html, quote, dutch);
                dutch = inDutch.contains(line);
                if (isSquare(line, site)) {
                    paragraph(html, text);
                    squares++;
                    html.append("<p class=\"mail-square\"><img src=\"cid:square-").append(squares).append("\" width=\"").append(SQUARE_SIDE)
                        .append("\" height=\"").append(SQUARE_SIDE).append("\" alt=\"")
                        .append(escaped(line.substring(SQUARE.length(), line.lastIndexOf(": " + site)))).append("\"></p>\n");
                    continue;
                }
                int link = line.lastIndexOf(": " + site);
                if (link > 0 && isOurs(line.substring(link + 2), site)) {
                    paragraph(html, text);
                    html.append("<p class=\"mail-action\"><a class=\"mail-button\" href=\"").append(escaped(line.substring(link + 2)))
                        .append("\">").append(escaped(line.substring(0, link))).append("</a></p>\n");
                } else {
                    text.add(escaped(line));
                }
            }
            quote(html, quote, dutch);
            paragraph(html, text);
        }
        return html.toString();
    }

    private static boolean isOurs(String link, String site) {
        return link.indexOf(' ') < 0 && (link.equals(site) || link.startsWith(site + "/") || link.startsWith(site + "?"));
    }

    private static void paragraph(StringBuilder html, List<String> lines) {
        flush(html, lines, "<p dir=\"auto\">", "</p>\n");
    }

    private static void quote(StringBuilder html, List<String> lines, boolean dutch) {
        flush(html, lines, "<blockquote class=\"mail-quote\" " + (dutch ? "lang=\"nl\" dir=\"ltr\">" : "dir=\"auto\">"), "</blockquote>\n");
    }

    private static void flush(StringBuilder html, List<String> lines, String open, String close) {
        if (!lines.isEmpty()) {
            html.append(open).append(String.join("<br>\n", lines)).append(close);
            lines.clear();
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
