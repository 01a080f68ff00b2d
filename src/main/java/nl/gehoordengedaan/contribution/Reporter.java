package nl.gehoordengedaan.contribution;

import java.util.UUID;
import nl.gehoordengedaan.shared.Language;

/**
 * Somebody who said something and must hear what becomes of it. One for each contribution of which the sender can be reached.
 *
 * @param contribution  what this person said: personal links are for this one
 * @param code          its number
 * @param email         where to mail; null when no address for mail was left
 * @param language      the language in which to tell
 * @param phone         what to dial; null when no number was left
 * @param postalAddress where to write; null when no address was left
 */
public record Reporter(UUID contribution, String code, String email, Language language, String phone, String postalAddress) {

    /** Nobody's address ends up in a log. */
    @Override
    public String toString() {
        return "reporter of " + contribution;
    }
}
