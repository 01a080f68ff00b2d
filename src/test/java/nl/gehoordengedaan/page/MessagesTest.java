package nl.gehoordengedaan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of the product is there in every language, fits where it is used, and is used. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern FILE = Pattern.compile("([a-z]+)_([a-z]{2})\\.properties");

    private static final Map<Language, Map<String, String>> SENTENCES = sentences();

    /** Keys that end in one of the values of a type; all of them are there. */
    private static final Map<String, String> ONE_FOR_EACH = new TreeMap<>(Map.ofEntries(
        Map.entry("contribution.kind.*", "contribution.Kind"),
        Map.entry("contribution.kind.*.hint", "contribution.Kind"),
        Map.entry("contribution.deed.*", "contribution.Deed$Kind"),
        Map.entry("contribution.news.*", "contribution.FollowersOfContribution$Change"),
        Map.entry("contribution.reason.*", "contribution.Reason"),
        Map.entry("contribution.response.*", "contribution.ResponseKind"),
        Map.entry("contribution.state.*", "contribution.State"),
        Map.entry("contribution.told.*", "contribution.Told"),
        Map.entry("identity.role.*", "identity.Role"),
        Map.entry("identity.state.*", "identity.Account$State"),
        Map.entry("identity.way.*", "identity.WayIn"),
        Map.entry("meeting.facility.*", "meeting.Facility"),
        Map.entry("meeting.mode.*", "meeting.Mode"),
        Map.entry("meeting.show.*", "meeting.MeetingFilter$Show"),
        Map.entry("meeting.state.*", "meeting.MeetingState"),
        Map.entry("minutes.amendment.state.*", "minutes.AmendmentState"),
        Map.entry("minutes.state.*", "minutes.MinutesState"),
        Map.entry("minutes.state.*.now", "minutes.MinutesState"),
        Map.entry("minutes.version.*", "minutes.VersionKind"),
        Map.entry("notification.state.*", "notification.Mail$State"),
        Map.entry("programme.field.routing.*", "programme.PartnerRole"),
        Map.entry("programme.field.terms.*", "term.TermKind"),
        Map.entry("programme.file.ROUTING.*", "programme.PartnerRole"),
        Map.entry("programme.role.*", "programme.PartnerRole"),
        Map.entry("programme.term.*", "term.TermKind"),
        Map.entry("register.kind.*", "register.EntryKind"),
        Map.entry("rhythm.show.*", "rhythm.TurnFilter$Show"),
        Map.entry("rhythm.state.*", "rhythm.TurnState"),
        Map.entry("signup.invited.*", "signup.Invited"),
        Map.entry("signup.list.show.*", "signup.SignUpFilter$Show"),
        Map.entry("signup.list.state.*", "signup.SignUpState"),
        Map.entry("signup.telling.what.*", "signup.Telling$What"),
        Map.entry("signup.way.*", "signup.Way"),
        Map.entry("term.skipped.*", "term.DayOff")));

    /** The name of a letter in the log; {@code LettersTest} holds that there is one for each letter. */
    private static final Pattern NAME_OF_A_LETTER = Pattern.compile("([a-z]+)\\.mail\\.(.+)");

    @Test
    void a_file_of_messages_is_named_after_its_package_and_language() throws IOException {
        assertThat(files()).allMatch(file -> FILE.matcher(file.getFileName().toString()).matches());
        assertThat(files().stream().map(MessagesTest::bundle).distinct().flatMap(bundle -> Arrays.stream(Language.values())
            .map(language -> MESSAGES.resolve(bundle + "_" + language.code() + ".properties")))).allMatch(Files::exists);
    }

    @Test
    void a_key_begins_with_the_name_of_its_file_and_stands_in_it_once() throws IOException {
        for (Path file : files()) {
            List<String> keys = Files.readAllLines(file).stream().filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
            assertThat(keys).as(file.toString()).doesNotHaveDuplicates().allMatch(key -> key.startsWith(bundle(file) + "."));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_sentence_is_there_in_every_language_with_the_same_placeholders() {
        return Arrays.stream(Language.values()).map(language -> dynamicTest(language.ownName(), () ->
            assertThat(unlike(SENTENCES.get(Language.NL), SENTENCES.get(language))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_sentence_can_be_read_in_its_language() {
        return Arrays.stream(Language.values()).map(language -> dynamicTest(language.ownName(), () ->
            SENTENCES.get(language).forEach((key, sentence) -> {
                assertThatCode(() -> new MessageFormat(sentence, language.locale())).as(key).doesNotThrowAnyException();
                assertThat(sentence).as(key).isNotBlank();
            })));
    }

    @TestFactory
    Stream<DynamicTest> a_number_of_things_is_said_in_every_form_that_a_language_has() {
        return Arrays.stream(Language.values()).map(language -> dynamicTest(language.ownName(), () ->
            assertThat(SENTENCES.get(language).entrySet().stream().flatMap(each -> formsMissing(each.getValue(), language)
                .map(form -> each.getKey() + " has no form " + form))).isEmpty()));
    }

    @Test
    void every_key_that_is_used_exists() {
        assertThat(used().missing(SENTENCES.get(Language.NL).keySet())).isEmpty();
    }

    @Test
    void every_sentence_is_used() {
        Set<String> unused = used().unused(SENTENCES.get(Language.NL).keySet());
        unused.removeIf(key -> isLetter(NAME_OF_A_LETTER.matcher(key).replaceFirst("$1.$2")));

        assertThat(unused).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> there_is_a_sentence_for_each_value() {
        return ONE_FOR_EACH.entrySet().stream().map(each -> dynamicTest(each.getKey(), () ->
            assertThat(SENTENCES.get(Language.NL).keySet()).containsAll(values(each.getValue()).stream()
                .map(value -> each.getKey().replace("*", value)).toList())));
    }

    @Test
    void a_sentence_that_one_language_lacks_is_found() {
        assertThat(unlike(Map.of("a.one", "Een", "a.two", "Twee"), Map.of("a.one", "One", "a.three", "Three"))).hasSize(2);
    }

    @Test
    void a_placeholder_that_one_language_lacks_is_found() {
        assertThat(unlike(Map.of("a.one", "{0} van {1}"), Map.of("a.one", "{1} of {1}"))).hasSize(1);
        assertThat(unlike(Map.of("a.one", "{0} van {1}"), Map.of("a.one", "{1,number} of {0}"))).isEmpty();
        assertThat(unlike(Map.of("a.one", "{0,plural,one{# dag}other{# dagen}}"), Map.of("a.one", "gün"))).hasSize(1);
        assertThat(unlike(Map.of("a.one", "{0} {1,plural,one{telt}other{tellen}}"), Map.of("a.one", "{0} sayılmaz"))).isEmpty();
    }

    @Test
    void a_form_that_a_language_needs_is_missed() {
        assertThat(formsMissing("{0,plural,one{# plik}other{# pliku}}", Language.PL)).containsExactlyInAnyOrder("few", "many");
        assertThat(formsMissing("{0,plural,one{# bestand}other{# bestanden}}", Language.NL)).isEmpty();
    }

    @Test
    void a_key_that_does_not_exist_or_is_not_used_is_found() {
        MessageKeys keys = MessageKeys.inCode(List.of("""
            throw BrokenRule.conflict("a.gone");
            page.msg("a.kind." + kind.name(), 1) + page.msg("a.kind." + kind + ".hint");
            page.msg("a.nothing." + kind);
            check.that(x, "field", late ? "a.late" : "a.early");
            """), List.of("a"));

        assertThat(keys.missing(Set.of("a.kind.ONE", "a.kind.ONE.hint", "a.late", "a.early"))).containsExactly("a.gone", "a.nothing.*");
        assertThat(keys.unused(Set.of("a.kind.ONE", "a.late", "a.old"))).containsExactly("a.old");
    }

    private static MessageKeys used() {
        Set<String> firstWords = SENTENCES.get(Language.NL).keySet().stream().map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> packages = Files.list(CODE.resolve("nl/gehoordengedaan"))) {
            packages.filter(Files::isDirectory).forEach(each -> firstWords.add(each.getFileName().toString()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        MessageKeys code = MessageKeys.inCode(CODE, firstWords);
        code.whole().removeIf(MessagesTest::isLetter);
        return code.and(MessageKeys.inTemplates(TEMPLATES));
    }

    /** A letter is called like a key, and is a template. */
    private static boolean isLetter(String key) {
        return Files.exists(TEMPLATES.resolve(key.replaceFirst("\\.", "/mail/") + "_nl.txt.ftl"));
    }

    private static Set<String> values(String type) {
        try {
            return Arrays.stream(Class.forName("nl.gehoordengedaan." + type).getEnumConstants()).map(value -> ((Enum<?>) value).name())
                .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException gone) {
            throw new IllegalArgumentException(gone);
        }
    }

    private static List<String> unlike(Map<String, String> dutch, Map<String, String> other) {
        Set<String> keys = new TreeSet<>(dutch.keySet());
        keys.addAll(other.keySet());
        return keys.stream().filter(key -> !dutch.containsKey(key) || !other.containsKey(key)
            || !placeholders(dutch.get(key)).equals(placeholders(other.get(key)))).toList();
    }

    /** What is shown. One that only chooses a form ("telt", "tellen") may be left out by a language that has one form. */
    private static Set<Integer> placeholders(String sentence) {
        MessagePattern pattern = new MessagePattern(sentence);
        return IntStream.range(0, pattern.countParts())
            .filter(i -> pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START && isShown(pattern, i))
            .mapToObj(i -> pattern.getPart(i + 1).getValue()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isShown(MessagePattern pattern, int start) {
        return !pattern.getPart(start).getArgType().hasPluralStyle() || IntStream.range(start, pattern.getLimitPartIndex(start))
            .anyMatch(i -> pattern.getPart(i).getType() == MessagePattern.Part.Type.REPLACE_NUMBER);
    }

    /**
     * Forms that whole numbers have in this language, and that a choice by number in this sentence does not give. In Turkish the word
     * stays the same after a number.
     */
    private static Stream<String> formsMissing(String sentence, Language language) {
        MessagePattern pattern = new MessagePattern(sentence);
        PluralRules rules = PluralRules.forLocale(language.locale());
        Set<String> needed = language == Language.TR ? Set.of("other")
            : IntStream.rangeClosed(0, 1000).mapToObj(rules::select).collect(Collectors.toCollection(TreeSet::new));
        return IntStream.range(0, pattern.countParts()).filter(i -> pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START
            && pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL).boxed().flatMap(start -> {
                Set<String> missing = new TreeSet<>(needed);
                int end = pattern.getLimitPartIndex(start);
                for (int i = start + 1; i < end; i++) {
                    if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                        missing.remove(Map.of("=0", "zero", "=1", "one", "=2", "two").getOrDefault(pattern.getSubstring(pattern.getPart(i)),
                            pattern.getSubstring(pattern.getPart(i))));
                    }
                    if (pattern.getPart(i).getType() == MessagePattern.Part.Type.MSG_START) {
                        i = pattern.getLimitPartIndex(i);
                    }
                }
                return missing.stream();
            });
    }

    private static Map<Language, Map<String, String>> sentences() {
        Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);
        try {
            for (Language language : Language.values()) {
                Map<String, String> all = new TreeMap<>();
                for (Path file : files()) {
                    if (file.toString().endsWith("_" + language.code() + ".properties")) {
                        Properties properties = new Properties();
                        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                            properties.load(in);
                        }
                        properties.forEach((key, sentence) -> all.put((String) key, (String) sentence));
                    }
                }
                sentences.put(language, all);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return sentences;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.sorted().toList();
        }
    }

    private static String bundle(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('_'));
    }
}
