package nl.gehoordengedaan.contribution;

import java.util.Optional;

/**
 * How whoever said something can be reached, for those who work on it: the ways for everybody, numbers and addresses only for whoever
 * must phone or write.
 *
 * @param mail     true when there is an address for mail
 * @param phoned   true when there is a telephone number
 * @param written  true when there is an address for a letter
 * @param language the language in which this person wants to hear it, by its own name; empty when nothing was left
 * @param email    the address that does not work; only while a person must find another way, else empty
 */
public record ReachPage(boolean mail, boolean phoned, boolean written, String language, String email, String phone, String postalAddress) {

    static ReachPage of(Optional<Sender> sender, boolean byAPerson) {
        return sender.map(each -> new ReachPage(each.hasEmail(), each.phone() != null, each.postalAddress() != null,
            each.language().ownName(), shown(each.email(), byAPerson), shown(each.phone(), byAPerson),
            shown(each.postalAddress(), byAPerson))).orElse(new ReachPage(false, false, false, "", "", "", ""));
    }

    private static String shown(String contact, boolean byAPerson) {
        return byAPerson && contact != null ? contact : "";
    }

    /** True when there is any way at all. */
    public boolean isPossible() {
        return mail || phoned || written;
    }

    /** Numbers and addresses stay out of logs. */
    @Override
    public String toString() {
        return "reach in " + language;
    }
}
