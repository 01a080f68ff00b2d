package nl.gehoordengedaan.register;

/** What happened, as the register keeps it. */
public enum EntryKind {
    HEARD,
    PUBLISHED,
    WITHHELD,
    ANSWERED,
    OVERDUE,
    CLOSED
}
