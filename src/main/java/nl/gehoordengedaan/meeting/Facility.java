package nl.gehoordengedaan.meeting;

/** What is arranged at a meeting so that everyone can come and take part. */
public enum Facility {
    /** Somebody who interprets; into which languages is said beside it. */
    INTERPRETER,
    SIGN_LANGUAGE,
    HEARING_LOOP,
    WHEELCHAIR,
    CHILD_CARE,
    FOOD,
    /** Whoever cannot come alone is fetched. */
    TRANSPORT
}
