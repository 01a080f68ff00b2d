package nl.gehoordengedaan.contribution;

import java.util.stream.Collectors;
import nl.gehoordengedaan.notification.EmailAddress;
import nl.gehoordengedaan.shared.Rules;

/**
 * The ways in which somebody wants to be reached. Each may be missing, all of them too.
 *
 * @param email         up to {@value Sender#MAX_EMAIL} characters; null for none
 * @param phone         as it is dialled, with digits of any script; null for none
 * @param postalAddress name, street and town, for a letter; up to {@value #MAX_POSTAL} characters; null for none
 */
public record Contact(String email, String phone, String postalAddress) {

    static final int MAX_PHONE = 24;
    static final int MAX_POSTAL = 300;
    static final Contact NONE = new Contact(null, null, null);

    private static final String PHONE_SIGNS = "\\+?[0-9 ()./-]+";
    private static final int DUTCH_DIGITS = 10;
    private static final int FEWEST_ABROAD = 8;
    private static final int MOST_ABROAD = 15;

    public Contact {
        phone = phone == null ? null : phone.codePoints().map(Contact::digit).mapToObj(Character::toString).collect(Collectors.joining());
    }

    static Contact byMail(String email) {
        return new Contact(email, null, null);
    }

    /** In Arabic and other scripts digits look different; whoever dials needs the ones on the telephone. */
    private static int digit(int sign) {
        int value = Character.digit(sign, 10);
        return value < 0 ? sign : '0' + value;
    }

    boolean isEmpty() {
        return email == null && phone == null && postalAddress == null;
    }

    /** True when this is the same address of mail or the same telephone, however the number was written. */
    boolean reaches(String otherEmail, String otherPhone) {
        return email != null && email.equalsIgnoreCase(otherEmail) || phone != null && otherPhone != null && dialled(phone).equals(dialled(otherPhone));
    }

    private static String dialled(String number) {
        String digits = number.replaceAll("[^+0-9]", "");
        return digits.replaceFirst("^(?:\\+31|0031)0?", "0").replaceFirst("^\\+", "00");
    }

    /** Tells what is wrong with the fields {@code email}, {@code phone} and {@code postalAddress}. */
    public void check(Rules rules) {
        rules.that(email == null || EmailAddress.isNamePlain(email), "email", "contribution.email.letters")
            .that(email == null || !EmailAddress.isNamePlain(email) || Sender.isPlausible(email), "email", "contribution.email.wrong")
            .that(phone == null || isPlausiblePhone(phone), "phone", "contribution.phone.wrong")
            .that(postalAddress == null || postalAddress.length() <= MAX_POSTAL, "postalAddress", "contribution.postal.long", MAX_POSTAL);
    }

    /** A Dutch number has ten digits and begins with 0; one from elsewhere begins with + or 00. */
    static boolean isPlausiblePhone(String phone) {
        if (phone.length() > MAX_PHONE || !phone.matches(PHONE_SIGNS)) {
            return false;
        }
        String digits = phone.replaceAll("\\D", "");
        if (phone.startsWith("+") || digits.startsWith("00")) {
            int abroad = digits.length() - (phone.startsWith("+") ? 0 : 2);
            return abroad >= FEWEST_ABROAD && abroad <= MOST_ABROAD;
        }
        return digits.startsWith("0") && digits.length() == DUTCH_DIGITS;
    }

    /** Nobody's address or number ends up in a log. */
    @Override
    public String toString() {
        return isEmpty() ? "no contact" : "a contact";
    }
}
