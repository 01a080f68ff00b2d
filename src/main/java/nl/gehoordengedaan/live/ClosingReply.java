package nl.gehoordengedaan.live;

/** What can be answered to a question at the end of a meeting. */
public enum ClosingReply {
    YES, NO, UNSURE
}
