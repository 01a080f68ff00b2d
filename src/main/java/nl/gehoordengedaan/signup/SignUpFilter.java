package nl.gehoordengedaan.signup;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * Which of those who signed up one wants to see.
 *
 * @param words a part of a name, of an address or of a number; null for all
 */
record SignUpFilter(UUID meeting, Show show, String words) {

    /** Which of them. */
    enum Show {
        COMING,
        IN,
        WAITING,
        NEEDS,
        CALL,
        PRESENT,
        ABSENT,
        CANCELLED,
        ALL;

        static Show of(String name) {
            return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst().orElse(COMING);
        }
    }

    /** The digits of what was typed, of any script. */
    String digits() {
        StringBuilder digits = new StringBuilder();
        words.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }

    /** As the database compares it. */
    String like() {
        return "%" + words.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
