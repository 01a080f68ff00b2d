package nl.gehoordengedaan.signup;

/** By which way somebody signed up. */
public enum Way {
    WEB,
    /** By a program, such as another site. */
    API,
    /** Somebody of the programme wrote it down at a desk. */
    DESK,
    /** Somebody of the programme wrote it down on the telephone. */
    PHONE;

    /** Did somebody of the programme do it for this person? */
    boolean isForSomebody() {
        return this == DESK || this == PHONE;
    }
}
