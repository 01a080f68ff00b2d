package nl.gehoordengedaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.Test;

/** Whoever reads Turkish gets every letter in Turkish. */
class LettersTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern LETTER = Pattern.compile("([a-z]+)/mail/([a-z]+(?:-[a-z]+)*)_([a-z]{2})\\.txt\\.ftl");

    @Test
    void a_file_of_a_letter_is_named_after_its_kind_and_language() throws IOException {
        assertThat(files()).allMatch(file -> LETTER.matcher(file).matches());
    }

    @Test
    void every_letter_is_there_in_every_language() throws IOException {
        for (String kind : kinds()) {
            for (Language language : Language.values()) {
                assertThat(TEMPLATES.resolve(Wording.template(kind, language))).exists();
            }
        }
    }

    @Test
    void every_letter_begins_with_a_title_and_an_empty_line() throws IOException {
        for (String file : files()) {
            List<String> lines = Files.readAllLines(TEMPLATES.resolve(file)).stream().dropWhile(line -> line.startsWith("<#")).toList();
            assertThat(lines).as(file).hasSizeGreaterThan(2);
            assertThat(lines.get(0)).as(file).isNotBlank();
            assertThat(lines.get(1)).as(file).isEmpty();
        }
    }

    /** The message {@code contribution.mail.received} says what a letter {@code contribution.received} is. */
    @Test
    void every_kind_of_letter_has_a_name_in_the_log() throws IOException {
        Messages messages = new Messages();
        for (String kind : kinds()) {
            for (Language language : Language.values()) {
                assertThat(messages.has(language, MailResource.nameOf(kind))).as(MailResource.nameOf(kind) + " in " + language).isTrue();
            }
        }
    }

    private static Set<String> kinds() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (String file : files()) {
            Matcher letter = LETTER.matcher(file);
            assertThat(letter.matches()).as(file).isTrue();
            kinds.add(letter.group(1) + "." + letter.group(2));
        }
        return kinds;
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(Files::isRegularFile).map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                .filter(file -> file.contains("/mail/")).sorted().toList();
        }
    }
}
