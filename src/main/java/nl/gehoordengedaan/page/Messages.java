package nl.gehoordengedaan.page;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import nl.gehoordengedaan.shared.Language;

/**
 * The sentences of the product in every language, from {@code messages/<capability>_<language>.properties}. The first part of a key names
 * the capability and so the file. A test finds keys that are missing in one of the languages.
 */
@ApplicationScoped
public class Messages {

    private record Key(Language language, String key) {
    }

    private final Map<Language, Map<String, Properties>> files = new EnumMap<>(Language.class);
    private final Map<Key, MessageFormat> formats = new ConcurrentHashMap<>();

    public Messages() {
        for (Language language : Language.values()) {
            files.put(language, new ConcurrentHashMap<>());
        }
    }

    /**
     * The sentence with this key, its placeholders filled in.
     *
     * @param args text, numbers or dates, in the order of the placeholders {0}, {1}…
     * @throws IllegalArgumentException when there is no such sentence in this language or in Dutch: a fault of ours
     */
    public String get(Language language, String key, Object... args) {
        return get(language, key, List.of(args));
    }

    public String get(Language language, String key, List<?> args) {
        MessageFormat format = formats.computeIfAbsent(new Key(language, key), this::format);
        synchronized (format) {
            return format.format(args.toArray());
        }
    }

    /** Is there a sentence with this key? */
    public boolean has(Language language, String key) {
        return pattern(language, key) != null;
    }

    private MessageFormat format(Key key) {
        String pattern = pattern(key.language(), key.key());
        if (pattern == null) {
            pattern = pattern(Language.NL, key.key());
        }
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key.key());
        }
        return new MessageFormat(pattern, key.language().locale());
    }

    private String pattern(Language language, String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return null;
        }
        return files.get(language).computeIfAbsent(key.substring(0, dot), file -> read(file + "_" + language.code())).getProperty(key);
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("/messages/" + file + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
