package nl.gehoordengedaan.meeting;

import java.util.UUID;

/**
 * Those who are invited to a meeting or come to it. Whoever keeps them implements this; where nobody does, nobody is told. Each is called in
 * the transaction of a step of {@code bpmn/meeting.bpmn}, after the meeting itself was changed, and may be called again when a step failed:
 * who was told is not told twice.
 */
public interface Guests {

    /** It was announced. */
    void invite(UUID meeting);

    /** It begins in so many days: 7 or 1. */
    void remind(UUID meeting, int days);

    /** It is on another day or at another time. */
    void tellMoved(UUID meeting);

    /** Something else that matters to who comes is different: the place, how one takes part. */
    void tellChanged(UUID meeting);

    /** It does not take place. */
    void tellCancelled(UUID meeting);
}
