package nl.gehoordengedaan.live;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.page.Form;

/** What is asked of the list of notes of a meeting, by page and as a file: read from the address. */
final class NoteSearch {

    private static final List<String> FIELDS = List.of("show", "words", "table", "line", "district", "kind", "channel", "language");
    private static final int MAX_WORDS = 100;

    private NoteSearch() {
    }

    static Form asked(UriInfo uri) {
        Form asked = Form.empty();
        uri.getQueryParameters().forEach((name, values) -> asked.with(name, values.get(0)));
        return asked;
    }

    static NoteFilter filter(UUID meeting, Form asked) {
        NoteFilter.Show show = Choices.one(NoteFilter.Show.class, asked.text("show"));
        String words = asked.textOrNull("words");
        return new NoteFilter(meeting, words == null || words.length() <= MAX_WORDS ? words : words.substring(0, MAX_WORDS), Choices.id(asked, "table"),
            Choices.id(asked, "line"), Choices.id(asked, "district"), Choices.one(NoteKind.class, asked.text("kind")),
            Choices.one(NoteChannel.class, asked.text("channel")), asked.textOrNull("language"), show == null ? NoteFilter.Show.COUNTING : show);
    }

    static String query(Form asked) {
        return FIELDS.stream().filter(field -> !asked.text(field).isEmpty())
            .map(field -> field + "=" + URLEncoder.encode(asked.text(field), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    static boolean isNarrowed(Form asked) {
        return FIELDS.stream().anyMatch(field -> !asked.text(field).isEmpty());
    }
}
