package nl.gehoordengedaan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;

/** Passwords: which are good enough, and how they are kept (PBKDF2, so that a stolen table is of little use). */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 12;
    /** Long enough for a sentence; more only makes our own work dear. */
    static final int LONGEST = 128;

    /** What remains of many a long password when digits and signs are left out: the first things that are tried. */
    private static final Set<String> OBVIOUS = Set.of("", "wachtwoord", "password", "welkom", "welcome", "qwerty", "qwertyuiop", "azerty", "admin",
        "administrator", "beheerder", "geheim", "secret", "letmein", "gehoordengedaan", "gehoord", "wijdewestwijk", "westwijk", "vlaardingen",
        "zuidwest", "denhaag", "gemeente", "organisator", "voetbal", "feyenoord", "amsterdam", "rotterdam", "nederland");

    @Inject
    Pbkdf2PasswordHash hashing;

    @Inject
    IdentitySettings settings;

    private String ofNobody;

    @PostConstruct
    void configure() {
        hashing.initialize(Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", String.valueOf(settings.passwordIterations()),
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        ofNobody = hash(Ids.secret());
    }

    String hash(String password) {
        return hashing.generate(password.toCharArray());
    }

    /** Takes as long for somebody who has no password (hash {@code null}) as for somebody who has: guessing tells nothing. */
    boolean fits(String password, String hash) {
        boolean fits = hashing.verify(shortened(password).toCharArray(), hash == null ? ofNobody : hash);
        return fits && hash != null;
    }

    /** Whoever sends a megabyte is not logging in; it need not be worked through. */
    private static String shortened(String password) {
        return password.length() > LONGEST ? password.substring(0, LONGEST + 1) : password;
    }

    private static boolean isVaried(String plain) {
        String letters = plain.replaceAll("[^\\p{L}]", "");
        boolean repeated = letters.length() % 2 == 0 && letters.substring(0, letters.length() / 2).equals(letters.substring(letters.length() / 2));
        return plain.chars().distinct().count() >= 5 && !OBVIOUS.contains(repeated ? letters.substring(letters.length() / 2) : letters);
    }

    /** Long rather than complicated, and not what anybody would try first. */
    static void check(String field, String password, String name, String email) {
        String plain = password.toLowerCase(Locale.ROOT);
        Rules.check()
            .that(password.length() >= SHORTEST, field, "identity.password.too-short", SHORTEST)
            .that(password.length() <= LONGEST, field, "identity.password.too-long", LONGEST)
            .that(password.length() < SHORTEST || isVaried(plain), field, "identity.password.too-simple")
            .that(!plain.contains(email.toLowerCase(Locale.ROOT)) && !plain.equals(name.toLowerCase(Locale.ROOT)),
                field, "identity.password.is-you")
            .orRefuse();
    }
}
