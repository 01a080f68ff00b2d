package nl.gehoordengedaan.minutes;

/** Why there is another version of minutes. */
public enum VersionKind {
    /** Made of the notes of the meeting by itself. */
    DRAFTED(false),
    /** Somebody of the programme changed something. */
    EDITED(false),
    /** As it was sent to those who were there. */
    SENT(true),
    /** As it was made final. */
    FROZEN(true),
    /** Something turned out to be wrong afterwards. */
    CORRECTED(true);

    private final boolean open;

    VersionKind(boolean open) {
        this.open = open;
    }

    /** Can everyone read it once the minutes are final? */
    public boolean isOpen() {
        return open;
    }
}
