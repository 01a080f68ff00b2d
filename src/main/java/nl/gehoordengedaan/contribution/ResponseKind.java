package nl.gehoordengedaan.contribution;

/** What the programme does with something that was said. */
public enum ResponseKind {
    /** It is answered in words. */
    ANSWERED,
    /** It becomes an action: somebody does something by an agreed day. */
    ACTION,
    /** It goes to the neighbourhood agenda, about which residents and steering group talk. */
    AGENDA,
    /** Others said this too: it is joined with what they said, and hears all that becomes of it. */
    JOINED,
    /** The programme does not do it, and says why. */
    DECLINED,
    /** It was about more than one thing: each has its own number now. */
    SPLIT;

    /** Can its words be corrected, or another of these be given in its place? Joining is taken back instead, and splitting stays. */
    boolean isCorrectable() {
        return this == ANSWERED || this == AGENDA || this == DECLINED || this == ACTION;
    }
}
