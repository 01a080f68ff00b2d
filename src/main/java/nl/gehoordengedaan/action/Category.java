package nl.gehoordengedaan.action;

/** What sort of thing is to be done. The tables {@code bpmn/action-partner.dmn} and {@code bpmn/action-terms.dmn} say who and within which term. */
public enum Category {
    LIGHTING,
    PAVING,
    WASTE,
    GREEN,
    PLAYGROUND,
    TRAFFIC,
    HOUSING,
    SAFETY,
    MEETING_AND_HELP,
    OTHER
}
