package nl.gehoordengedaan.identity;

import java.time.Instant;
import java.util.List;

/** The list of accounts, one page of it. */
public record AccountsPage(String words, long count, int page, int pages, List<Row> rows) {

    /** One account; {@code state} is the name of its constant, {@code loggedInAt} null when that never happened. */
    public record Row(String id, String name, String email, String state, Instant loggedInAt, List<OwnAccountPage.OwnRole> roles) {
    }
}
