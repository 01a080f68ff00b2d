package nl.gehoordengedaan.identity;

import java.util.Optional;
import nl.gehoordengedaan.shared.Language;

/** Knows whose a personal link is. Declared by each capability that sends such links to people without an account. */
public interface KnownByLink {

    /** Whoever reads the mailbox to which the link was sent. */
    record Reader(String email, Language language) {
        @Override
        public String toString() {
            return "reader (" + language + ")";
        }
    }

    /** The reader, while the link is valid and the address is known; empty otherwise. Changes nothing. */
    Optional<Reader> behind(String secret);
}
