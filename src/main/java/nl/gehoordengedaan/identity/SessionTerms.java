package nl.gehoordengedaan.identity;

import java.time.Duration;

/**
 * How long a login lasts.
 *
 * @param idle         left alone by whoever logged in with a password
 * @param idleWithLink left alone by whoever logged in with a mailed link, who may do less and finds logging in more work
 * @param absolute     in any case
 */
record SessionTerms(Duration idle, Duration idleWithLink, Duration absolute) {

    Duration idle(WayIn way) {
        return way == WayIn.LINK ? idleWithLink : idle;
    }
}
