package nl.gehoordengedaan.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Rules;

/**
 * An e-mail address that mail can be sent to, and how it is shown to somebody who need not know it. The one place that decides which
 * address the mailer can send to; a form asks here before it takes an address.
 */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern DOTTED = Pattern.compile("[^@]+@[^@.]+(\\.[^@.]+)+");

    /** Where most people have their mailbox; and some that look like one of these and exist. */
    private static final List<String> MAILBOXES = List.of(("gmail.com hotmail.com hotmail.nl outlook.com outlook.nl live.nl live.com icloud.com yahoo.com "
        + "ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl upcmail.nl casema.nl home.nl wp.pl interia.pl onet.pl mynet.com mail.com ymail.com gmx.com "
        + "email.com googlemail.com aol.com msn.com").split(" "));
    private static final int LONG_ENOUGH_FOR_A_SLIP = 7;

    private EmailAddress() {
    }

    /**
     * Can we send mail to this address? The domain may be in any script, because it is translated ({@code info@büro.example}); the name
     * before the @ may not. Says nothing about whether anybody reads it.
     *
     * @param written as somebody typed it; spaces around it make no difference
     */
    public static boolean isSendable(String written) {
        return parse(written).isPresent();
    }

    /**
     * Is the name before the @ in letters that our mail can carry? {@code jürgen@example.org} can be somebody's real address, so whoever
     * refuses it says why, with another sentence than for what is no address at all.
     *
     * @param written as somebody typed it
     */
    public static boolean isNamePlain(String written) {
        return written.substring(0, Math.max(0, written.lastIndexOf('@'))).chars().allMatch(c -> c < 0x7f);
    }

    /**
     * Refuses what cannot be the address of somebody to be told something, with a sentence for each mistake: one that we can send to, with
     * a dot in the domain, because without it a part was forgotten.
     *
     * @param field the field of the form
     * @param typed as it was typed; null for nothing
     */
    public static void mustBeReachable(String field, String typed) {
        boolean filled = typed != null && !typed.isBlank();
        boolean plain = filled && isNamePlain(typed.strip());
        Rules.check()
            .that(filled, field, "notification.email.missing")
            .that(!filled || plain, field, "notification.email.letters")
            .that(!plain || isSendable(typed) && DOTTED.matcher(typed.strip()).matches(), field, "notification.email.wrong")
            .orRefuse();
    }

    /**
     * The address that was probably meant, when this one is one slip away from a mailbox that many people have: {@code mira@gmial.com}.
     * Empty when nothing looks wrong. Only to be asked about, never to be put in its place.
     */
    public static Optional<String> meant(String typed) {
        String trimmed = typed.strip();
        int at = trimmed.lastIndexOf('@');
        String domain = trimmed.substring(at + 1).toLowerCase(Locale.ROOT);
        if (at < 1 || domain.length() < LONG_ENOUGH_FOR_A_SLIP || MAILBOXES.contains(domain)) {
            return Optional.empty();
        }
        return MAILBOXES.stream().filter(known -> known.length() >= LONG_ENOUGH_FOR_A_SLIP && isOneSlip(domain, known)).findFirst()
            .map(known -> trimmed.substring(0, at + 1) + known);
    }

    /**
     * Asks once, in a form with the field "email", about an address that looks like a slip; whoever sends the form again as it is means it.
     *
     * @throws BrokenRule with the address that was probably meant
     */
    public static void askAboutSlip(Form form) {
        String typed = form.text("email");
        meant(typed).filter(meant -> !form.text("emailAsked").equals(typed)).ifPresent(meant -> {
            form.replace("emailAsked", typed);
            throw BrokenRule.input("email", "notification.email.meant", meant);
        });
    }

    /** One letter too many, too few or another, or two that changed places. */
    private static boolean isOneSlip(String typed, String meant) {
        int begin = 0;
        while (begin < Math.min(typed.length(), meant.length()) && typed.charAt(begin) == meant.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < Math.min(typed.length(), meant.length()) - begin
            && typed.charAt(typed.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
            end++;
        }
        String left = typed.substring(begin, typed.length() - end);
        String right = meant.substring(begin, meant.length() - end);
        return left.length() <= 1 && right.length() <= 1
            || left.length() == 2 && right.length() == 2 && left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0);
    }

    /** The address in the form that the mail server understands; empty when it is none. */
    static Optional<InternetAddress> parse(String written) {
        String trimmed = written.strip();
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || trimmed.length() > LONGEST || trimmed.chars().anyMatch(c -> c <= ' ' || c == 0x7f || "<>(),;:\\\"[]".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(trimmed.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            String address = trimmed.substring(0, at) + "@" + domain;
            // a local part outside ASCII needs a mail server and a receiver that can do so; few can
            if (domain.isEmpty() || !address.chars().allMatch(c -> c < 0x7f)) {
                return Optional.empty();
            }
            return Optional.of(new InternetAddress(address, true));
        } catch (AddressException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** {@code m…@example.org} */
    static String masked(String address) {
        int at = address.lastIndexOf('@');
        String clean = address.replaceAll("\\p{Cntrl}", "");
        if (at < 1 || clean.length() != address.length()) {
            return "…";
        }
        return clean.substring(0, clean.offsetByCodePoints(0, 1)) + "…" + clean.substring(at);
    }
}
