package nl.gehoordengedaan.action;

import java.util.UUID;

/**
 * A picture that comes with what somebody tells about an action.
 *
 * @param photo         id of a photo that was kept before; null for none
 * @param alternative   what can be seen on it, in words; null when it was not said
 * @param outside       true when it comes from outside, by a link: with gloves on nobody types twice, so the words are asked and not required
 */
record Picture(UUID photo, String alternative, boolean outside) {

    static final Picture NONE = new Picture(null, null, false);

    /** Can whoever does not see it know what is on it? */
    boolean isDescribed() {
        return photo == null || outside || alternative != null && !alternative.isBlank();
    }
}
