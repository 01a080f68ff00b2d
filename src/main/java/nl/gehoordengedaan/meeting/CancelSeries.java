package nl.gehoordengedaan.meeting;

import jakarta.inject.Inject;
import nl.gehoordengedaan.shared.UseCase;

/** A meeting and all of its series that come after it do not take place. Each is told, and stands in the register, as if it were the only one. */
@UseCase
public class CancelSeries {

    @Inject
    Meetings meetings;

    @Inject
    CancelMeeting cancelMeeting;

    /** @param first the first that does not take place, and why */
    public void cancel(CancelMeeting.Request first) {
        meetings.comingInSeries(first.meeting()).forEach(each -> cancelMeeting.cancel(new CancelMeeting.Request(each, first.reason(), first.form())));
    }
}
