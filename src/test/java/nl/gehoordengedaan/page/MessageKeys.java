package nl.gehoordengedaan.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of messages as templates and code use them: whole ones, and ones of which only parts stand there because the rest is known at
 * run time.
 *
 * @param whole keys that stand there as they are
 * @param made  what keys look like that are put together
 */
record MessageKeys(Set<String> whole, Set<String> made) {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** What stands between the known parts of a key. */
    private static final String ANYTHING = "*";

    static MessageKeys inTemplates(Path folder) {
        MessageKeys keys = new MessageKeys(new TreeSet<>(), new TreeSet<>());
        for (String source : sources(folder, ".ftl", ".ftlh")) {
            Matcher call = Pattern.compile("\\bmsg\\(").matcher(source);
            while (call.find()) {
                keys.add(parts(source, call.end()));
            }
        }
        return keys;
    }

    /** Texts in code of which the first word is the name of a package or a file of messages. */
    static MessageKeys inCode(Path folder, Collection<String> firstWords) {
        return inCode(sources(folder, ".java"), firstWords);
    }

    static MessageKeys inCode(List<String> sources, Collection<String> firstWords) {
        MessageKeys keys = new MessageKeys(new TreeSet<>(), new TreeSet<>());
        Pattern begins = Pattern.compile("(?<!name = )(?<!\\w\" \\+ )\"(?=(?:" + String.join("|", firstWords) + ")\\.[\\w.-]*\")");
        for (String source : sources) {
            Matcher text = begins.matcher(source);
            while (text.find()) {
                keys.add(parts(source, text.start()));
            }
        }
        return keys;
    }

    /** Keys of which nobody can be told to use them. */
    Set<String> unused(Collection<String> existing) {
        List<Pattern> patterns = made.stream().map(MessageKeys::pattern).toList();
        return existing.stream().filter(key -> !whole.contains(key) && patterns.stream().noneMatch(each -> each.matcher(key).matches()))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys that are used and do not exist; those that are put together when none of that form does. */
    Set<String> missing(Collection<String> existing) {
        Set<String> missing = new TreeSet<>(whole);
        missing.removeAll(existing);
        made.stream().filter(form -> existing.stream().noneMatch(pattern(form).asMatchPredicate())).forEach(missing::add);
        return missing;
    }

    MessageKeys and(MessageKeys others) {
        Set<String> bothWhole = new TreeSet<>(whole);
        bothWhole.addAll(others.whole);
        Set<String> bothMade = new TreeSet<>(made);
        bothMade.addAll(others.made);
        return new MessageKeys(bothWhole, bothMade);
    }

    private void add(List<String> parts) {
        (parts.contains(ANYTHING) ? made : whole).add(String.join("", parts));
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(Stream.of(form.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".+")));
    }

    /** The texts that are joined from here up to the comma or bracket that ends the argument. */
    private static List<String> parts(String source, int from) {
        List<String> parts = new ArrayList<>();
        Matcher text = TEXT.matcher(source);
        int depth = 0;
        boolean between = false;
        int at = from;
        while (at < source.length()) {
            char here = source.charAt(at);
            if (here == '"' && text.find(at) && text.start() == at) {
                if (depth == 0) {
                    parts.add(text.group(1).replaceAll("\\$\\{[^}]*}", ANYTHING));
                    between = false;
                }
                at = text.end();
                continue;
            }
            if (depth == 0 && (here == ',' || here == ')' || here == ';' || here == '}' || here == '?' || here == ':' || here == '&')) {
                break;
            }
            depth += here == '(' || here == '[' ? 1 : here == ')' || here == ']' ? -1 : 0;
            if (!between && here != '+' && !Character.isWhitespace(here)) {
                parts.add(ANYTHING);
                between = true;
            }
            at++;
        }
        return parts;
    }

    private static List<String> sources(Path folder, String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith)).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
