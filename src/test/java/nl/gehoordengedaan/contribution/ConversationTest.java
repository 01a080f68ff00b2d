package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.contribution.AContribution.MONDAY;
import static nl.gehoordengedaan.contribution.AContribution.ORGANISER;
import static nl.gehoordengedaan.contribution.AContribution.aContribution;
import static nl.gehoordengedaan.contribution.AConversation.aConversation;
import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    @Test
    void whoever_was_not_heard_is_called_within_five_working_days_and_after_three_somebody_is_reminded() {
        Conversation conversation = aConversation().asked();

        assertThat(conversation.lastDay()).isEqualTo(Instant.parse("2026-09-14T21:59:59Z"));
        assertThat(conversation.remindAt()).isBetween(Instant.parse("2026-09-10T00:00:00Z"), Instant.parse("2026-09-10T12:00:00Z"));
        assertThat(conversation.directorAt()).isAfter(conversation.dueAt());
    }

    @Test
    void the_deadline_is_fixed_once() {
        Conversation conversation = aConversation().asked();
        Instant due = conversation.dueAt();

        conversation.agreeTerm(TermKind.CALL_BACK.standard().schedule(MONDAY.plus(Duration.ofDays(30)),
            new WorkingCalendar(HolidaySettings.ofTheLaw())));

        assertThat(conversation.dueAt()).isEqualTo(due);
    }

    @Test
    void nobody_was_not_heard_before_there_is_a_response() {
        assertRefused(() -> aConversation().about(aContribution().checked()).asked(), "contribution.call.no-response");
        assertThat(aConversation().about(aContribution().answered()).asked().outcome()).isEmpty();
    }

    @Test
    void a_number_or_an_address_of_mail_is_enough_and_one_of_them_is_needed() {
        assertThat(aConversation().reachedBy(new Contact(null, "0612345678", null)).asked().email()).isEmpty();
        assertThat(aConversation().reachedBy(Contact.byMail("fatma@voorbeeld.nl")).asked().phone()).isEmpty();
        assertRefused(() -> aConversation().reachedBy(Contact.NONE).asked(), "phone: contribution.call.contact-missing");
        assertRefused(() -> aConversation().reachedBy(new Contact("fatma", "12", null)).asked(), "phone: contribution.phone.wrong",
            "email: contribution.email.wrong");
    }

    @Test
    void what_was_not_heard_may_be_said_later_and_is_no_book() {
        assertThat(aConversation().saying(null).asked().remark()).isEmpty();
        assertRefused(() -> aConversation().saying("a".repeat(Conversation.MAX_REMARK + 1)).asked(), "remark: contribution.call.remark-long");
    }

    @Test
    void the_same_person_waits_for_one_conversation_however_the_number_is_written() {
        Conversation conversation = aConversation().reachedBy(new Contact("fatma@voorbeeld.nl", "06 1234 5678", null)).asked();

        assertThat(List.of(new Contact(null, "+31 612345678", null), new Contact(null, "0031-612345678", null), new Contact(null, "+31 (0)612345678", null),
            Contact.byMail("Fatma@voorbeeld.nl"))).allMatch(conversation::isWaitedForBy);
        assertThat(List.of(new Contact(null, "0612345679", null), new Contact(null, "+49 612345678", null), Contact.byMail("f@voorbeeld.nl"), Contact.NONE))
            .noneMatch(conversation::isWaitedForBy);
        conversation.notReached(2, null, TODAY, ORGANISER, MONDAY);
        assertThat(conversation.isWaitedForBy(Contact.byMail("fatma@voorbeeld.nl"))).as("may ask again").isFalse();
    }

    @Test
    void what_is_said_once_more_is_added_and_so_is_a_number() {
        Conversation conversation = aConversation().reachedBy(Contact.byMail("fatma@voorbeeld.nl")).saying("Het bankje").asked();

        conversation.saidAgain("De lamp", new Contact("fatma@voorbeeld.nl", "0612345678", null));
        conversation.saidAgain("De lamp", Contact.byMail("fatma@voorbeeld.nl"));
        conversation.saidAgain("a".repeat(Conversation.MAX_REMARK), Contact.byMail("fatma@voorbeeld.nl"));

        assertThat(conversation.remark()).contains("Het bankje\n\nDe lamp");
        assertThat(conversation.phone()).contains("0612345678");
        assertRefused(() -> conversation.saidAgain(null, new Contact("fatma@voorbeeld.nl", "12", null)), "phone: contribution.phone.wrong");
    }

    @Test
    void they_talked_and_it_is_written_down_what_was_agreed() {
        Conversation conversation = aConversation().asked();

        conversation.talked("Wij gaan samen kijken.", TODAY.plusDays(2), true, ORGANISER, WEDNESDAY);

        assertThat(conversation.outcome()).contains(Conversation.Outcome.REACHED);
        assertThat(conversation.heldOn()).contains(TODAY.plusDays(2));
        assertThat(conversation.isLookedAtAgain()).isTrue();
        assertThat(conversation.recordedBy()).contains(ORGANISER.account());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_conversation_of_which_nothing_is_written_down_was_none(String report) {
        assertRefused(() -> aConversation().asked().talked(report, TODAY, false, ORGANISER, MONDAY), "report: contribution.call.report-missing");
    }

    @Test
    void it_was_held_after_it_was_asked_for_and_not_in_the_future() {
        assertRefused(() -> aConversation().asked().talked("x", null, false, ORGANISER, MONDAY), "heldOn: contribution.call.day-missing");
        assertRefused(() -> aConversation().asked().talked("x", TODAY.plusDays(1), false, ORGANISER, MONDAY), "heldOn: contribution.call.day-later");
        assertRefused(() -> aConversation().asked().talked("x", TODAY.minusDays(1), false, ORGANISER, MONDAY), "heldOn: contribution.call.day-before");
        assertRefused(() -> aConversation().asked().talked("a".repeat(Conversation.MAX_REPORT + 1), TODAY, false, ORGANISER, MONDAY),
            "report: contribution.call.report-long");
    }

    @Test
    void nobody_is_given_up_after_one_try() {
        assertRefused(() -> aConversation().asked().notReached(1, null, TODAY, ORGANISER, MONDAY), "tries: contribution.call.tries");
        assertRefused(() -> aConversation().asked().notReached(null, null, TODAY, ORGANISER, MONDAY), "tries: contribution.call.tries");
        assertRefused(() -> aConversation().asked().notReached(Conversation.MOST_TRIES + 1, null, TODAY, ORGANISER, MONDAY),
            "tries: contribution.call.tries");
        Conversation conversation = aConversation().asked();

        conversation.notReached(3, null, TODAY, ORGANISER, MONDAY);

        assertThat(conversation.outcome()).contains(Conversation.Outcome.NOT_REACHED);
        assertThat(conversation.tries()).contains(3);
        assertThat(conversation.isLookedAtAgain()).isFalse();
    }

    @Test
    void what_came_of_it_is_written_down_once() {
        Conversation conversation = aConversation().asked();
        conversation.notReached(2, null, TODAY, ORGANISER, MONDAY);

        assertRefused(() -> conversation.talked("Toch", TODAY, false, ORGANISER, MONDAY), "contribution.call.recorded");
    }

    @Test
    void it_is_late_once_and_not_when_they_have_talked() {
        Conversation conversation = aConversation().asked();
        assertThat(conversation.becomeOverdue(conversation.dueAt())).isTrue();
        assertThat(conversation.becomeOverdue(conversation.dueAt())).isFalse();

        Conversation held = aConversation().asked();
        held.talked("Goed gesprek", TODAY, false, ORGANISER, MONDAY);
        assertThat(held.becomeOverdue(held.dueAt())).isFalse();
    }

    @Test
    void afterwards_nobody_knows_any_more_how_to_reach_this_person_and_that_they_talked_stays() {
        Conversation conversation = aConversation().asked();
        conversation.talked("Goed gesprek", TODAY, false, ORGANISER, MONDAY);

        conversation.removeContact(MONDAY);
        conversation.removeContact(MONDAY);

        assertThat(conversation.phone()).isEmpty();
        assertThat(conversation.email()).isEmpty();
        assertThat(conversation.heldOn()).contains(TODAY);
    }

    @Test
    void a_response_that_is_looked_at_again_ends_and_another_one_has_a_term_that_begins_today() {
        Contribution contribution = aContribution().closed();
        Instant first = contribution.dueAt();
        TermSetting.Schedule schedule = TermKind.CONTRIBUTION_ANSWERED.standard().schedule(MONDAY.plus(Duration.ofDays(40)),
            new WorkingCalendar(HolidaySettings.ofTheLaw()));

        contribution.lookAgain("Het bankje was iets anders.", schedule);

        assertThat(contribution.state()).isEqualTo(State.CHECKED);
        assertThat(contribution.answer()).isEmpty();
        assertThat(contribution.told()).isEmpty();
        assertThat(contribution.dueAt()).isAfter(first);
        contribution.respond(Contribution.Response.answered("Nu wel. (voorbeeld)"), ORGANISER, MONDAY);
        assertThat(contribution.state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void only_a_matter_that_is_finished_is_looked_at_again_and_everyone_reads_why() {
        assertRefused(() -> aContribution().answered().lookAgain("Een goede reden", AConversation.schedule()), "contribution.again.not-closed");
        assertRefused(() -> aContribution().closed().lookAgain("x", AConversation.schedule()), "why: contribution.reason.short");
        assertRefused(() -> aContribution().closed().lookAgain(null, AConversation.schedule()), "why: contribution.reason.short");
        assertThat(aContribution().closed().mayBeLookedAtAgain()).isTrue();
        assertThat(aContribution().told().mayBeLookedAtAgain()).isFalse();
    }
}
