package nl.gehoordengedaan.shared;

import java.util.Locale;
import java.util.Optional;

/** A language the product speaks: on screen and in what it sends. What residents say may be in any language. */
public enum Language {
    NL("Nederlands", "ltr"),
    EN("English", "ltr"),
    TR("Türkçe", "ltr"),
    AR("العربية", "rtl"),
    PL("Polski", "ltr");

    private final String ownName;
    private final String direction;

    Language(String ownName, String direction) {
        this.ownName = ownName;
        this.direction = direction;
    }

    /** The code of ISO 639-1, in lower case: {@code nl}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The language with this code, in any case; empty for a code the product does not speak. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.name().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
