package nl.gehoordengedaan.harness;

import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.shared.Language;

/** The sentences of the screens, so that a test need not know their wording. */
public final class Sentences {

    private static final Messages MESSAGES = new Messages();

    private Sentences() {
    }

    public static String nl(String key, Object... values) {
        return of("nl", key, values);
    }

    public static String of(String language, String key, Object... values) {
        return MESSAGES.get(Language.of(language).orElseThrow(), key, values);
    }
}
