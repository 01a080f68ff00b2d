package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.contribution.AContribution.MONDAY;
import static nl.gehoordengedaan.contribution.AContribution.ORGANISER;
import static nl.gehoordengedaan.contribution.AContribution.aContribution;
import static nl.gehoordengedaan.contribution.Kind.REPAIR;
import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contribution.Check;
import nl.gehoordengedaan.contribution.Contribution.Response;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionTest {

    private static final Instant LATER = MONDAY.plus(Duration.ofDays(1));

    @Test
    void what_was_said_is_kept_word_for_word() {
        UUID programme = UUID.randomUUID();
        UUID district = UUID.randomUUID();

        Contribution heard = aContribution().to(programme).of(REPAIR).saying("  Çöp kutusu taşıyor 🙂\n").in("tr")
            .about(district, "Plein 1").heard();

        assertThat(heard.words()).isEqualTo("  Çöp kutusu taşıyor 🙂\n");
        assertThat(heard.wordsLanguage()).contains("tr");
        assertThat(heard.programme()).isEqualTo(programme);
        assertThat(heard.kind()).isEqualTo(REPAIR);
        assertThat(heard.district()).contains(district);
        assertThat(heard.address()).contains("Plein 1");
        assertThat(heard.receivedAt()).isEqualTo(MONDAY);
        assertThat(heard.state()).isEqualTo(State.RECEIVED);
    }

    @Test
    void nothing_is_public_before_somebody_looked_at_it() {
        Contribution heard = aContribution().withPhoto(UUID.randomUUID()).heard();

        assertThat(heard.areWordsShown()).isFalse();
        assertThat(heard.isPhotoShown()).isFalse();
        assertThat(heard.publicText()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t "})
    void something_must_be_said(String words) {
        assertRefused(() -> aContribution().saying(words).heard(), "words: contribution.words.empty");
    }

    @Test
    void it_may_be_four_pages_long_and_not_longer() {
        assertThat(aContribution().saying("a".repeat(Contribution.MAX_WORDS)).heard().words()).hasSize(Contribution.MAX_WORDS);

        assertRefused(() -> aContribution().saying("a".repeat(Contribution.MAX_WORDS + 1)).heard(), "words: contribution.words.long");
    }

    @Test
    void it_is_of_some_kind() {
        assertRefused(() -> aContribution().of(null).heard(), "kind: contribution.kind.missing");
    }

    @Test
    void an_address_is_a_line_and_no_story() {
        assertThat(aContribution().about(null, "a".repeat(Contribution.MAX_ADDRESS)).heard().address()).isPresent();

        assertRefused(() -> aContribution().about(null, "a".repeat(Contribution.MAX_ADDRESS + 1)).heard(),
            "address: contribution.address.long");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertRefused(() -> aContribution().of(null).saying("").about(null, "a".repeat(Contribution.MAX_ADDRESS + 1)).heard(),
            "kind: contribution.kind.missing", "words: contribution.words.empty", "address: contribution.address.long");
    }

    @Test
    void the_same_words_of_two_people_have_nothing_in_common_in_the_register() {
        assertThat(aContribution().heard().commitment()).isNotEqualTo(aContribution().heard().commitment());
    }

    @Test
    void the_words_can_be_checked_against_the_register_later() {
        Contribution heard = aContribution().heard();
        String before = heard.commitment();

        heard.check(new Check("Andere woorden. (voorbeeld)", false, false, null), ORGANISER, LATER);

        assertThat(heard.commitment()).isEqualTo(before).hasSize(64);
    }

    @Test
    void a_deadline_is_fixed_once() {
        Contribution contribution = aContribution().withTerm();
        Instant due = contribution.dueAt();
        var shorter = TermKind.REPORT_PICKED_UP.standard();

        contribution.agreeTerm(shorter, shorter.schedule(MONDAY, new WorkingCalendar(HolidaySettings.ofTheLaw())));

        assertThat(contribution.term()).contains(TermKind.CONTRIBUTION_ANSWERED);
        assertThat(contribution.dueAt()).isEqualTo(due);
    }

    @Test
    void a_report_of_monday_is_picked_up_by_saturday() {
        Contribution report = aContribution().of(REPAIR).withTerm();

        assertThat(report.dueAt()).isEqualTo("2026-09-12T22:00:00Z"); // midnight after Saturday in Amsterdam
        assertThat(report.lastDay()).isEqualTo("2026-09-12T21:59:59Z");
        assertThat(report.remindAt()).isBefore(report.dueAt());
        assertThat(report.directorAt()).isAfter(report.dueAt());
    }

    @Test
    void it_is_shown_as_it_was_said() {
        Contribution contribution = aContribution().withPhoto(UUID.randomUUID()).withTerm();

        contribution.check(Check.asItWasSaid(), ORGANISER, LATER);

        assertThat(contribution.state()).isEqualTo(State.CHECKED);
        assertThat(contribution.areWordsShown()).isTrue();
        assertThat(contribution.isPhotoShown()).isTrue();
        assertThat(contribution.checkedAt()).contains(LATER);
    }

    @Test
    void a_text_without_personal_data_can_stand_in_the_place_of_the_words() {
        Contribution contribution = aContribution().withPhoto(UUID.randomUUID()).withTerm();

        contribution.check(new Check("Er is overlast in de straat. (voorbeeld)", false, false, null), ORGANISER, LATER);

        assertThat(contribution.publicText()).contains("Er is overlast in de straat. (voorbeeld)");
        assertThat(contribution.areWordsShown()).isFalse();
        assertThat(contribution.isPhotoShown()).isFalse();
    }

    @Test
    void colleagues_read_no_more_than_everyone_outside_its_own_page_once_it_is_checked() {
        Contribution contribution = aContribution().saying("Jan Jansen maakt lawaai. (voorbeeld)").in("nl").withTerm();
        assertThat(contribution.wordsForColleagues()).contains("Jan Jansen");
        assertThat(contribution.languageForColleagues()).contains("nl");

        contribution.check(new Check("Er is lawaai. (voorbeeld)", false, false, null), ORGANISER, LATER);
        assertThat(contribution.wordsForColleagues()).isEqualTo("Er is lawaai. (voorbeeld)");
        assertThat(contribution.languageForColleagues()).isEmpty();

        contribution.showDifferently(new Check(null, false, false, "Het gaat over een buurman. (voorbeeld)"), "Over een buurman", ORGANISER, LATER);
        assertThat(contribution.wordsForColleagues()).isEmpty();

        contribution.showDifferently(Check.asItWasSaid(), "Jan vindt het goed", ORGANISER, LATER);
        assertThat(contribution.wordsForColleagues()).contains("Jan Jansen");
    }

    @Test
    void who_withholds_it_says_why_and_then_the_photo_is_not_shown_either() {
        Contribution contribution = aContribution().withPhoto(UUID.randomUUID()).withTerm();

        contribution.check(new Check(null, false, true, "Het gaat over een buurman. (voorbeeld)"), ORGANISER, LATER);

        assertThat(contribution.withheldBecause()).contains("Het gaat over een buurman. (voorbeeld)");
        assertThat(contribution.isPhotoShown()).isFalse();
    }

    @Test
    void a_photo_that_was_not_sent_is_not_shown() {
        Contribution contribution = aContribution().withTerm();

        contribution.check(Check.asItWasSaid(), ORGANISER, LATER);

        assertThat(contribution.isPhotoShown()).isFalse();
    }

    @Test
    void nothing_is_left_out_without_a_reason() {
        assertRefused(() -> aContribution().withTerm().check(new Check(null, false, true, null), ORGANISER, LATER),
            "publicText: contribution.check.nothing-shown");
    }

    @Test
    void what_is_withheld_is_not_shown() {
        assertRefused(() -> aContribution().withTerm().check(new Check(null, true, false, "Reden"), ORGANISER, LATER),
            "withheldBecause: contribution.check.both");
        assertRefused(() -> aContribution().withTerm().check(new Check("Tekst", false, false, "Reden"), ORGANISER, LATER),
            "withheldBecause: contribution.check.both");
    }

    @Test
    void a_public_text_and_a_reason_have_a_longest_length() {
        assertRefused(() -> aContribution().withTerm()
            .check(new Check("a".repeat(Contribution.MAX_WORDS + 1), false, false, null), ORGANISER, LATER),
            "publicText: contribution.words.long");
        assertRefused(() -> aContribution().withTerm()
            .check(new Check(null, false, false, "a".repeat(Contribution.MAX_ADDRESS * 5 + 1)), ORGANISER, LATER),
            "withheldBecause: contribution.reason.long");
    }

    @Test
    void a_check_that_is_refused_changes_nothing() {
        Contribution contribution = aContribution().withTerm();

        assertRefused(() -> contribution.check(new Check(null, false, false, null), ORGANISER, LATER),
            "publicText: contribution.check.nothing-shown");

        assertThat(contribution.state()).isEqualTo(State.RECEIVED);
        assertThat(contribution.checkedAt()).isEmpty();
    }

    @Test
    void the_words_themselves_are_no_text_without_what_is_personal() {
        Contribution contribution = aContribution().saying("Jan van nummer 14\nmaakt lawaai").withTerm();
        assertRefused(() -> contribution.check(new Check(" Jan van nummer 14\r\nmaakt lawaai", false, false, null), ORGANISER, LATER),
            "publicText: contribution.check.unchanged");

        contribution.check(new Check("Jan van nummer 14\r\nmaakt lawaai", true, false, null), ORGANISER, LATER);

        assertThat(contribution.shownText()).as("once").contains("Jan van nummer 14\nmaakt lawaai");
    }

    @Test
    void somebody_of_the_programme_says_that_it_cannot_wait() {
        Contribution contribution = aContribution().withTerm();
        Instant due = contribution.dueAt();

        assertThat(contribution.mark(true, LATER)).isTrue();
        assertThat(contribution.mark(true, LATER)).as("said again").isFalse();
        assertThat(contribution.isUrgent()).isTrue();
        assertThat(contribution.dueAt()).as("what was promised stays").isEqualTo(due);
        assertThat(contribution.mark(false, LATER)).isTrue();
        assertThat(contribution.isUrgent()).isFalse();
        assertRefused(() -> aContribution().closed().mark(true, LATER), "contribution.urgent.closed");
    }

    @Test
    void it_is_checked_once() {
        assertRefused(() -> aContribution().checked().check(Check.asItWasSaid(), ORGANISER, LATER), "contribution.state.CHECKED");
    }

    @Test
    void it_is_answered_by_somebody_with_words() {
        Contribution contribution = aContribution().checked();

        contribution.respond(Response.answered("We gaan het doen. (voorbeeld)"), ORGANISER, LATER);

        assertThat(contribution.state()).isEqualTo(State.ANSWERED);
        assertThat(contribution.answer()).contains("We gaan het doen. (voorbeeld)");
        assertThat(contribution.answeredAt()).contains(LATER);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n"})
    void an_answer_has_words(String answer) {
        assertRefused(() -> aContribution().checked().respond(Response.answered(answer), ORGANISER, LATER), "answer: contribution.answer.empty");
    }

    @Test
    void an_answer_has_a_longest_length() {
        assertRefused(() -> aContribution().checked().respond(Response.answered("a".repeat(Contribution.MAX_ANSWER + 1)), ORGANISER, LATER),
            "answer: contribution.answer.long");
    }

    @Test
    void it_is_answered_after_it_was_checked_and_once() {
        assertRefused(() -> aContribution().withTerm().respond(Response.answered("Ja."), ORGANISER, LATER), "contribution.state.too-early");
        assertRefused(() -> aContribution().answered().respond(Response.answered("Nee."), ORGANISER, LATER), "contribution.state.ANSWERED");
    }

    @Test
    void what_everyone_reads_can_be_repaired_at_any_time_after_the_check() {
        Contribution contribution = aContribution().saying("Jan van nummer 14 maakt lawaai").closed();

        contribution.showDifferently(new Check("Een buurman maakt lawaai", false, false, null), "Er stond een naam in", ORGANISER, LATER);

        assertThat(contribution.shownText()).contains("Een buurman maakt lawaai");
        assertThat(contribution.words()).isEqualTo("Jan van nummer 14 maakt lawaai");
        assertRefused(() -> aContribution().withTerm().showDifferently(Check.asItWasSaid(), "Het kan nu wel", ORGANISER, LATER),
            "contribution.show.not-checked");
    }

    @Test
    void a_reason_that_everyone_reads_is_more_than_a_letter() {
        assertRefused(() -> aContribution().withTerm().check(new Check(null, false, false, "x"), ORGANISER, LATER),
            "withheldBecause: contribution.reason.short");
    }

    @ParameterizedTest
    @EnumSource
    void it_is_recorded_how_the_sender_was_told(Told how) {
        Contribution contribution = aContribution().answered();

        contribution.senderWasTold(how, LATER);

        assertThat(contribution.told()).contains(how);
        assertThat(contribution.toldAt()).contains(LATER);
    }

    @Test
    void nobody_is_told_before_there_is_an_answer_or_after_it_was_closed() {
        assertRefused(() -> aContribution().checked().senderWasTold(Told.PHONED, LATER), "contribution.told.too-early");
        assertRefused(() -> aContribution().closed().senderWasTold(Told.PHONED, LATER), "contribution.told.too-early");
    }

    @Test
    void it_is_closed_when_the_sender_was_told() {
        Contribution contribution = aContribution().told();

        contribution.close(LATER);

        assertThat(contribution.state()).isEqualTo(State.CLOSED);
        assertThat(contribution.closedAt()).contains(LATER);
    }

    @Test
    void it_is_not_closed_before_the_sender_was_told() {
        assertRefused(() -> aContribution().answered().close(LATER), "contribution.close.not-told");
        assertRefused(() -> aContribution().heard().close(LATER), "contribution.close.not-told");
    }

    @Test
    void it_is_closed_once() {
        assertRefused(() -> aContribution().closed().close(LATER), "contribution.state.CLOSED");
    }

    @Test
    void it_becomes_overdue_once_and_stays_so_when_it_is_answered() {
        Contribution contribution = aContribution().checked();

        assertThat(contribution.becomeOverdue(contribution.dueAt())).isTrue();
        assertThat(contribution.becomeOverdue(contribution.dueAt().plusSeconds(1))).isFalse();
        contribution.respond(Response.answered("Toch nog. (voorbeeld)"), ORGANISER, contribution.dueAt().plusSeconds(60));

        assertThat(contribution.overdueAt()).contains(contribution.dueAt());
    }

    @Test
    void what_is_answered_does_not_become_overdue() {
        assertThat(aContribution().answered().becomeOverdue(LATER)).isFalse();
        assertThat(aContribution().closed().becomeOverdue(LATER)).isFalse();
        assertThat(aContribution().answered().overdueAt()).isEmpty();
    }

    @Test
    void a_personal_link_ends_by_itself() {
        PersonalLink link = new PersonalLink("geheim-voorbeeld", UUID.randomUUID(), MONDAY);

        assertThat(link.isValidAt(MONDAY.plus(PersonalLink.TERM).minusMillis(1))).isTrue();
        assertThat(link.isValidAt(MONDAY.plus(PersonalLink.TERM))).isFalse();
    }
}
