package nl.gehoordengedaan.meeting;

/** Where one takes part in a meeting. */
public enum Mode {
    IN_PERSON,
    ONLINE,
    /** At a place, and from home too. */
    HYBRID;

    /** Is there a place to go to? */
    public boolean hasPlace() {
        return this != ONLINE;
    }

    /** Can one take part from home? */
    public boolean isOnline() {
        return this != IN_PERSON;
    }
}
