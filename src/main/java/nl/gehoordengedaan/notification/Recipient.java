package nl.gehoordengedaan.notification;

import java.util.Objects;
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

    @Override
    public String toString() {
        return EmailAddress.masked(address) + " (" + language.code() + ")";
    }
}
