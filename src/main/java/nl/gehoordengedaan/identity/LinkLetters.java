package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.UseCase;

/** What stands in the mail with a personal link. Each call makes a new secret: only the mail itself holds it, we keep its hash. */
@UseCase
public class LinkLetters {

    /**
     * The letter.
     *
     * @param purpose   what the link is for
     * @param name      whom to greet
     * @param email     where to send it
     * @param language  in which language
     * @param url       the personal link; belongs in the mail and nowhere else, not in a log or a table
     * @param expiresAt until when it is good
     */
    public record Letter(LinkMail.Purpose purpose, String name, String email, Language language, String url, Instant expiresAt) {

        /** Without the link and the address. */
        @Override
        public String toString() {
            return "Letter " + purpose + " " + language + " until " + expiresAt;
        }
    }

    @Inject
    LoginLinks links;

    @Inject
    IdentitySettings settings;

    @Inject
    InstantSource clock;

    /** The letter for this link; empty when there is nothing left to send: it was used, its term is over, or the account is blocked. */
    public Optional<Letter> letter(UUID link) {
        return links.find(link).filter(found -> found.isGood(clock.instant())).map(found -> {
            Account to = found.account();
            return new Letter(found.purpose(), to.name(), to.email(), to.language(),
                settings.publicUrl() + "/login/link/" + found.newSecret(), found.expiresAt());
        });
    }
}
