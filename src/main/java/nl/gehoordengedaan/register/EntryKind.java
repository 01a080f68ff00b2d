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
    /** Somebody said of the response: I was not heard. */
    NOT_HEARD,
    /** They talked about it. */
    TALKED,
    /** It was tried several times, and nobody answered. */
    NOT_REACHED,
    OVERDUE,
    CLOSED,
    /** What happened with an action: one for each {@link nl.gehoordengedaan.action.What}. */
    ACTION_AGREED,
    ACTION_ASKED,
    ACTION_DECLINED,
    ACTION_NO_REACTION,
    ACTION_TAKEN_BACK,
    /** A contribution turned out to be about something else. */
    ACTION_TAKEN_OUT,
    ACTION_PICKED_UP,
    ACTION_PICK_UP_LATE,
    ACTION_MOVED,
    ACTION_PROGRESS,
    ACTION_WAITING,
    ACTION_GOING_ON,
    ACTION_LATE,
    ACTION_DONE,
    ACTION_SAID_DONE,
    ACTION_NOT_YET,
    ACTION_CONFIRMED,
    ACTION_DISPUTED,
    ACTION_NOT_JUDGED,
    ACTION_REOPENED,
    ACTION_NOT_REOPENED,
    ACTION_NOT_DONE,
    ACTION_CLOSED,
    /** What happened with a meeting: one for each {@link nl.gehoordengedaan.meeting.MeetingHappened.What}. */
    MEETING_ANNOUNCED,
    MEETING_MOVED,
    MEETING_CHANGED,
    MEETING_CANCELLED,
    MEETING_HELD,
    MEETING_REPORTED,
    /** What happened with a turn of a promise: one for each {@link nl.gehoordengedaan.rhythm.TurnHappened.What}. */
    RHYTHM_KEPT,
    RHYTHM_MISSED,
    RHYTHM_EXPLAINED,
    RHYTHM_ENDED
}
