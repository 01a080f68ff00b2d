package nl.gehoordengedaan.signup;

import java.util.UUID;

/**
 * What is asked to know who is reached and who is not; all may be missing.
 *
 * @param district where somebody lives
 * @param invited  how somebody heard of it
 * @param first    is it the first time?
 */
record Background(UUID district, Invited invited, Boolean first) {

    static final Background NONE = new Background(null, null, null);
}
