package nl.gehoordengedaan.notification;

import java.util.Locale;
import java.util.Objects;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/**
 * To whom a letter goes.
 *
 * @param address  the e-mail address, as it was given; whether it is one is found out at sending
 * @param language the language in which this person is written to
 */
public record Recipient(String address, Language language) {

    public Recipient {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(language, "language");
    }

    /** Tells whether it is the same person, without keeping who. */
    String hash() {
        return Ids.hash(address.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return EmailAddress.masked(address) + " (" + language.code() + ")";
    }
}
