package nl.gehoordengedaan.action;

/** The kind of reason for which an action is closed without having been done. Counted, so that it can be seen what stands in the way. */
public enum NotDoneBecause {
    NOT_OURS,
    NO_MONEY,
    NOT_ALLOWED,
    OTHERS_WANT_THE_OPPOSITE,
    /** With a word about when. */
    LATER,
    /** It turned out not to be there any more, or to be part of another action. */
    NO_LONGER_NEEDED,
    OTHER
}
