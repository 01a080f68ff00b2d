package nl.gehoordengedaan.register;

/** What happened, as the register keeps it. */
public enum EntryKind {
    HEARD,
    PUBLISHED,
    WITHHELD,
    ANSWERED,
    BECAME_ACTION,
    AGENDA,
    JOINED,
    DECLINED,
    SPLIT,
    CORRECTED,
    REOPENED,
    OVERDUE,
    CLOSED
}
