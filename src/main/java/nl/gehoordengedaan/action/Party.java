package nl.gehoordengedaan.action;

/** Who asked for something or said it, as the public may know it. */
public enum Party {
    /** The organisation that does it. */
    PARTNER,
    /** The programme bureau. */
    ORGANISER,
    /** A resident. */
    RESIDENT,
    /** The clock stood still while the reporter was asked for more. */
    WAITING
}
