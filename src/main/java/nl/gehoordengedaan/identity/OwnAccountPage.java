package nl.gehoordengedaan.identity;

import java.time.Instant;
import java.util.List;

/** What people see of their own account. */
public record OwnAccountPage(String name, String email, String language, boolean hasPassword, int shortest, List<OwnRole> roles,
                             List<Login> logins) {

    /** A role, by the name of its constant, and for which programme and organisation. */
    public record OwnRole(String role, String place) {
    }

    /** A browser in which this person is logged in; {@code here} is the one that shows the page. */
    public record Login(String id, String way, Instant since, Instant seen, boolean here) {
    }
}
