package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.contribution.AContribution.MONDAY;
import static nl.gehoordengedaan.contribution.AContribution.aContribution;

import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.WorkingCalendar;

/** Builds a conversation for a test: {@code aConversation().asked()}. */
final class AConversation {

    private Contribution about = aContribution().closed();
    private Contact contact = new Contact("fatma@voorbeeld.nl", "06 1234 5678", null);
    private String remark = "Het bankje staat er niet. (voorbeeld)";

    private AConversation() {
    }

    static AConversation aConversation() {
        return new AConversation();
    }

    AConversation about(Contribution contribution) {
        about = contribution;
        return this;
    }

    AConversation reachedBy(Contact how) {
        contact = how;
        return this;
    }

    AConversation saying(String what) {
        remark = what;
        return this;
    }

    /** As it was asked for, on {@link AContribution#MONDAY}, with the term that holds when a programme has set nothing else. */
    Conversation asked() {
        Conversation conversation = new Conversation(about, remark, contact, Language.TR, null, MONDAY);
        conversation.agreeTerm(schedule());
        return conversation;
    }

    static TermSetting.Schedule schedule() {
        return TermKind.CALL_BACK.standard().schedule(MONDAY, new WorkingCalendar(HolidaySettings.ofTheLaw()));
    }
}
