package nl.gehoordengedaan.signup;

import java.util.stream.Collectors;
import nl.gehoordengedaan.notification.EmailAddress;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;

/**
 * Somebody who comes, as far as we must know: how to call and how to reach this person. All but the language may be missing.
 *
 * @param name     how we may call somebody; need not be a full name
 * @param email    where mail goes
 * @param phone    as it is dialled, with digits of any script
 * @param language of the mails
 */
record Guest(String name, String email, String phone, Language language) {

    static final int MAX_NAME = 80;
    static final int MAX_EMAIL = 254;
    static final int MAX_PHONE = 24;
    private static final String PHONE_SIGNS = "\\+?[0-9 ()./-]+";
    private static final int FEWEST_DIGITS = 8;
    private static final int MOST_DIGITS = 15;

    Guest {
        phone = phone == null ? null : phone.codePoints().map(Guest::digit).mapToObj(Character::toString).collect(Collectors.joining());
        email = email == null ? null : email.strip();
    }

    /** In Arabic and other scripts digits look different; whoever dials needs the ones on the telephone. */
    private static int digit(int sign) {
        int value = Character.digit(sign, 10);
        return value < 0 ? sign : '0' + value;
    }

    boolean isReachable() {
        return email != null || phone != null;
    }

    void check(Rules rules) {
        rules.that(name == null || name.length() <= MAX_NAME, "name", "signup.name.long", MAX_NAME)
            .that(email == null || EmailAddress.isNamePlain(email), "email", "notification.email.letters")
            .that(email == null || !EmailAddress.isNamePlain(email) || isAddress(email), "email", "notification.email.wrong")
            .that(phone == null || isPhone(phone), "phone", "signup.phone.wrong");
    }

    private static boolean isAddress(String email) {
        return email.length() <= MAX_EMAIL && EmailAddress.isSendable(email) && email.substring(email.lastIndexOf('@') + 1).contains(".");
    }

    private static boolean isPhone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return phone.length() <= MAX_PHONE && phone.matches(PHONE_SIGNS) && digits.length() >= FEWEST_DIGITS && digits.length() <= MOST_DIGITS;
    }

    /** Nobody's name, address or number ends up in a log. */
    @Override
    public String toString() {
        return "somebody who reads " + language;
    }
}
