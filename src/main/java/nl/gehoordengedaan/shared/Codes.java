package nl.gehoordengedaan.shared;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The numbers under which people find what they said, what was promised and where they meet: typed, read out, written on paper. */
public final class Codes {

    /** As long as such a number is, when it is found among everything. */
    public static final int DIGITS = 9;
    private static final int TRIES = 20;
    /** Whatever is longer than this is no number, with whatever between its digits. */
    private static final int LONGEST_TYPED = 200;

    private Codes() {
    }

    /** The digits of what somebody typed or read out, in the figures of any script; whatever else stands there does not count. */
    public static String digitsOf(String typed) {
        return typed == null || typed.length() > LONGEST_TYPED ? "" : typed.codePoints().filter(Character::isDigit)
            .mapToObj(point -> String.valueOf(Character.digit(point, 10))).collect(Collectors.joining());
    }

    /** The number that somebody typed and nothing else, with or without spaces, dashes and points; empty when it is something else. */
    public static Optional<String> in(String typed) {
        String digits = digitsOf(typed);
        return digits.length() == DIGITS && typed.replaceAll("[\\p{Nd}\\s\\u00a0.-]", "").isEmpty() ? Optional.of(digits) : Optional.empty();
    }

    /**
     * One that nothing has yet, without a nought in front, which a spreadsheet would eat. The key in the database has the last word.
     *
     * @param isTaken has something this number?
     */
    public static String free(int digits, Predicate<String> isTaken) {
        for (int i = 0; i < TRIES; i++) {
            String code = Ids.digits(digits);
            if (code.charAt(0) != '0' && !isTaken.test(code)) {
                return code;
            }
        }
        throw new IllegalStateException("No free code found");
    }
}
