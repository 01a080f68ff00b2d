package nl.gehoordengedaan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys, addresses and names of icons are the same in every language; in Turkish a capital of "i" is another letter, in Arabic digits may be. */
class LocaleTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        src/main/resources/templates ; \\?(upper_case|lower_case|upper_abc|lower_abc|cap_first|uncap_first|capitalize)\\b ; say ?c_upper_case
        src/main/java                ; \\.to(Upper|Lower)Case\\(\\) ; say in which locale
        src/main/java                ; String\\.format\\((?!Locale)|\\.formatted\\( ; say in which locale
        """)
    void nothing_that_a_program_reads_depends_on_the_language_of_the_reader(String folder, String pattern, String instead) throws IOException {
        Pattern forbidden = Pattern.compile(pattern);
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> sources = files.filter(Files::isRegularFile).toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(Files.readAllLines(source)).as("%s: %s", source, instead).noneMatch(line -> forbidden.matcher(line).find());
            }
        }
        assertThat(forbidden.matcher("${key?upper_case} word.toLowerCase() \"%s\".formatted(x)").find()).as("it finds what it looks for").isTrue();
    }
}
