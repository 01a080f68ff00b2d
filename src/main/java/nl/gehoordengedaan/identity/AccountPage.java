package nl.gehoordengedaan.identity;

import java.time.Instant;
import java.util.List;

/** One account, as the administrator sees it; {@code self} when it is the administrator's own. */
public record AccountPage(String id, String name, String email, String language, String state, Instant createdAt, Instant loggedInAt,
                          int failedLogins, Instant failedAt, boolean self, List<Grant> grants) {

    /** A role that was given, and perhaps taken back. */
    public record Grant(String id, String role, String place, Instant grantedAt, Instant revokedAt) {
    }
}
