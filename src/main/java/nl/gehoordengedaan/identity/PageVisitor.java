package nl.gehoordengedaan.identity;

import java.util.Set;

/**
 * Whoever reads the page, as far as menus need to know.
 *
 * @param loggedIn has an account and is logged in
 * @param name     how to address this person; empty for a stranger
 * @param rights   the names of the rights that this person has anywhere
 */
public record PageVisitor(boolean loggedIn, String name, Set<String> rights) {

    /** For a menu; the page behind it decides by itself. */
    public boolean may(String right) {
        return rights.contains(right);
    }
}
