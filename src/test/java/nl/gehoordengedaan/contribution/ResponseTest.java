package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.contribution.AContribution.MONDAY;
import static nl.gehoordengedaan.contribution.AContribution.ORGANISER;
import static nl.gehoordengedaan.contribution.AContribution.aContribution;
import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.Contribution.Part;
import nl.gehoordengedaan.contribution.Contribution.Response;
import nl.gehoordengedaan.contribution.Contribution.Sorting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five responses, joining, splitting and correcting: each rule kept and broken. */
class ResponseTest {

    private static final Instant LATER = MONDAY.plus(Duration.ofDays(1));
    private static final UUID WESTWIJK = UUID.randomUUID();
    private static final String WHY = "Dat klopte niet (voorbeeld)";

    @Test
    void it_becomes_an_action_with_or_without_words() {
        Contribution contribution = aContribution().checked();

        contribution.respond(Response.action("123123123", null), ORGANISER, LATER);

        assertThat(contribution.response()).contains(ResponseKind.ACTION);
        assertThat(contribution.action()).contains("123123123");
        assertThat(contribution.answer()).isEmpty();
        assertThat(contribution.state()).isEqualTo(State.ANSWERED);
        assertRefused(() -> aContribution().checked().respond(Response.action(null, "Ja"), ORGANISER, LATER), "action: contribution.action.missing");
    }

    @Test
    void it_goes_to_the_neighbourhood_agenda_with_or_without_words() {
        Contribution contribution = aContribution().checked();

        contribution.respond(Response.agenda(" "), ORGANISER, LATER);

        assertThat(contribution.response()).contains(ResponseKind.AGENDA);
        assertThat(contribution.answer()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LATER")
    void it_is_declined_with_a_reason_and_an_explanation(Reason because) {
        Contribution contribution = aContribution().checked();

        contribution.respond(Response.declined(because, "volgend jaar", "Dat kan hier niet (voorbeeld)"), ORGANISER, LATER);

        assertThat(contribution.response()).contains(ResponseKind.DECLINED);
        assertThat(contribution.declinedBecause()).contains(because);
        assertThat(contribution.answer()).contains("Dat kan hier niet (voorbeeld)");
        assertThat(contribution.later()).as("asked with LATER only").isEmpty();
    }

    @Test
    void what_is_done_later_says_when() {
        Contribution contribution = aContribution().checked();

        contribution.respond(Response.declined(Reason.LATER, "voorjaar 2028", "Eerst de riolering (voorbeeld)"), ORGANISER, LATER);

        assertThat(contribution.later()).contains("voorjaar 2028");
        assertRefused(() -> aContribution().checked().respond(Response.declined(Reason.LATER, " ", "Eerst de riolering"), ORGANISER, LATER),
            "later: contribution.declined.later-missing");
        assertRefused(() -> aContribution().checked().respond(Response.declined(Reason.LATER, "x".repeat(101), "Eerst de riolering"), ORGANISER,
            LATER), "later: contribution.declined.later-long");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "nee"})
    void nothing_is_declined_without_an_explanation(String text) {
        assertRefused(() -> aContribution().checked().respond(Response.declined(Reason.NO_MONEY, null, text), ORGANISER, LATER),
            "answer: contribution.declined.text-missing");
    }

    @Test
    void nothing_is_declined_without_a_kind_of_reason() {
        Contribution contribution = aContribution().checked();

        assertRefused(() -> contribution.respond(Response.declined(null, null, "Dat kan niet"), ORGANISER, LATER),
            "because: contribution.declined.because-missing");
        assertThat(contribution.state()).isEqualTo(State.CHECKED);
        assertThat(contribution.response()).isEmpty();
    }

    @Test
    void whatever_is_said_with_a_response_has_a_longest_length() {
        String long_ = "a".repeat(Contribution.MAX_ANSWER + 1);
        assertRefused(() -> aContribution().checked().respond(Response.agenda(long_), ORGANISER, LATER), "answer: contribution.answer.long");
        assertRefused(() -> another().checked().joinWith(main(), long_, ORGANISER, LATER), "answer: contribution.answer.long");
    }

    @Test
    void a_response_is_given_once_and_after_the_check() {
        for (Response response : List.of(Response.agenda(null), Response.declined(Reason.OTHER, null, "Daarom niet"), Response.action("1", null))) {
            assertRefused(() -> aContribution().withTerm().respond(response, ORGANISER, LATER), "contribution.state.too-early");
            assertRefused(() -> aContribution().answered().respond(response, ORGANISER, LATER), "contribution.state.ANSWERED");
        }
    }

    @Test
    void it_is_joined_with_what_others_said() {
        Contribution main = main();
        Contribution contribution = another().checked();

        contribution.joinWith(main, null, ORGANISER, LATER);

        assertThat(contribution.response()).contains(ResponseKind.JOINED);
        assertThat(contribution.main()).contains(main.id());
        assertThat(contribution.state()).isEqualTo(State.ANSWERED);
        assertThat(main.state()).isEqualTo(State.CHECKED);
    }

    @Test
    void it_can_be_joined_with_something_that_has_its_response_already() {
        Contribution main = another().closed();
        Contribution contribution = another().checked();

        contribution.joinWith(main, null, ORGANISER, LATER);

        assertThat(contribution.main()).contains(main.id());
    }

    @Test
    void it_is_not_joined_with_itself() {
        Contribution contribution = another().checked();

        assertRefused(() -> contribution.joinWith(contribution, null, ORGANISER, LATER), "main: contribution.join.itself");
    }

    @Test
    void it_is_not_joined_with_something_of_another_programme() {
        assertRefused(() -> another().checked().joinWith(aContribution().checked(), null, ORGANISER, LATER), "main: contribution.join.other-programme");
    }

    @Test
    void it_is_not_joined_with_something_that_nobody_has_read_or_that_was_split() {
        assertRefused(() -> another().checked().joinWith(another().withTerm(), null, ORGANISER, LATER), "main: contribution.join.main-unchecked");
        Contribution split = another().checked();
        split.splitInto(twoParts(), false, List.of("1", "2"), ORGANISER, LATER);
        assertRefused(() -> another().checked().joinWith(split, null, ORGANISER, LATER), "main: contribution.join.main-split");
    }

    @Test
    void only_what_is_open_is_joined() {
        assertRefused(() -> another().withTerm().joinWith(main(), null, ORGANISER, LATER), "contribution.state.too-early");
        assertRefused(() -> another().answered().joinWith(main(), null, ORGANISER, LATER), "contribution.state.ANSWERED");
        Contribution joined = another().checked();
        joined.joinWith(main(), null, ORGANISER, LATER);
        assertRefused(() -> joined.joinWith(main(), null, ORGANISER, LATER), "contribution.state.ANSWERED");
    }

    @Test
    void it_is_joined_with_the_main_one_and_never_with_one_that_is_joined_itself() {
        Contribution joined = another().checked();
        joined.joinWith(main(), null, ORGANISER, LATER);

        assertThatThrownBy(() -> another().checked().joinWith(joined, null, ORGANISER, LATER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_comes_along_when_its_main_one_is_joined_with_another_and_never_in_a_circle() {
        Contribution joined = another().checked();
        joined.joinWith(main(), null, ORGANISER, LATER);
        Contribution further = main();

        joined.moveAlong(further);

        assertThat(joined.main()).contains(further.id());
        assertThatThrownBy(() -> joined.moveAlong(joined)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> main().moveAlong(further)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_wrong_joining_is_repaired_before_and_after_it_was_closed() {
        for (boolean closed : new boolean[] {false, true}) {
            Contribution contribution = another().checked();
            contribution.joinWith(main(), "Hoort erbij", ORGANISER, LATER);
            if (closed) {
                contribution.senderWasTold(Told.MAIL_ACCEPTED, LATER);
                contribution.close(LATER);
            }

            contribution.unjoin(WHY);

            assertThat(contribution.state()).isEqualTo(State.CHECKED);
            assertThat(contribution.main()).isEmpty();
            assertThat(contribution.response()).isEmpty();
            assertThat(contribution.answer()).isEmpty();
            assertThat(contribution.told()).isEmpty();
            assertThat(contribution.closedAt()).isEmpty();
            contribution.respond(Response.answered("Een eigen antwoord"), ORGANISER, LATER);
        }
    }

    @Test
    void only_a_joining_is_taken_back_and_only_with_a_reason() {
        assertRefused(() -> another().answered().unjoin(WHY), "contribution.join.not-joined");
        Contribution joined = another().checked();
        joined.joinWith(main(), null, ORGANISER, LATER);
        assertRefused(() -> joined.unjoin(" x "), "why: contribution.reason.short");
        assertThat(joined.main()).isPresent();
    }

    @Test
    void what_was_put_with_the_wrong_action_waits_for_a_response_of_its_own_again() {
        Contribution contribution = another().checked();
        assertRefused(() -> contribution.leaveAction(WHY), "action.leave.not-from");
        contribution.respond(Response.action("123123123", "Iemand doet het"), ORGANISER, LATER);
        assertRefused(() -> contribution.leaveAction(" x "), "why: contribution.reason.short");
        assertThat(contribution.action()).contains("123123123");

        contribution.leaveAction(WHY);

        assertThat(contribution.state()).isEqualTo(State.CHECKED);
        assertThat(contribution.response()).isEmpty();
        assertThat(contribution.action()).isEmpty();
        assertThat(contribution.answer()).isEmpty();
        contribution.respond(Response.action("321321321", null), ORGANISER, LATER);
        assertThat(contribution.action()).contains("321321321");
    }

    @Test
    void what_is_about_more_than_one_thing_is_split_and_keeps_its_words() {
        UUID line = UUID.randomUUID();
        UUID district = UUID.randomUUID();
        Contribution whole = another().saying("Lamp stuk en ook meer groen").about(null, "Plein 1").checked();

        List<Contribution> parts = whole.splitInto(List.of(new Part("Lamp stuk", Kind.REPAIR, district, line),
            new Part("Meer groen", Kind.IDEA, null, null)), false, List.of("111111111", "222222222"), ORGANISER, LATER);

        assertThat(whole.response()).contains(ResponseKind.SPLIT);
        assertThat(whole.state()).isEqualTo(State.ANSWERED);
        assertThat(whole.words()).isEqualTo("Lamp stuk en ook meer groen");
        assertThat(parts).extracting(Contribution::code).containsExactly("111111111", "222222222");
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.partOf()).contains(whole.id());
            assertThat(part.programme()).isEqualTo(whole.programme());
            assertThat(part.state()).isEqualTo(State.CHECKED);
            assertThat(part.areWordsShown()).isFalse();
            assertThat(part.address()).contains("Plein 1");
            assertThat(part.receivedAt()).isEqualTo(whole.receivedAt());
        });
        assertThat(parts.get(0).shownText()).contains("Lamp stuk");
        assertThat(parts.get(0).sorting()).isEqualTo(new Sorting(Kind.REPAIR, district, line));
    }

    @Test
    void it_is_split_in_two_to_ten_parts_with_words_and_a_kind() {
        Contribution whole = another().checked();
        assertRefused(() -> whole.splitInto(twoParts().subList(0, 1), false, List.of("1"), ORGANISER, LATER), "part1: contribution.split.parts");
        List<Part> eleven = Stream.generate(() -> twoParts().get(0)).limit(11).toList();
        assertRefused(() -> whole.splitInto(eleven, false, List.of(), ORGANISER, LATER), "part1: contribution.split.parts");
        assertRefused(() -> whole.splitInto(List.of(new Part(" ", Kind.IDEA, null, null), new Part("Ja", null, null, null)), false, List.of(),
            ORGANISER, LATER), "part1: contribution.split.empty", "kind2: contribution.kind.missing");
        assertRefused(() -> whole.splitInto(List.of(twoParts().get(0), new Part("a".repeat(10_001), Kind.IDEA, null, null)), false, List.of(),
            ORGANISER, LATER), "part2: contribution.words.long");
        assertThat(whole.state()).isEqualTo(State.CHECKED);
    }

    @Test
    void only_what_is_open_is_split_and_nothing_with_which_others_are_joined() {
        assertRefused(() -> another().checked().splitInto(twoParts(), true, List.of("1", "2"), ORGANISER, LATER), "contribution.split.joined");
        assertRefused(() -> another().withTerm().splitInto(twoParts(), false, List.of("1", "2"), ORGANISER, LATER), "contribution.state.too-early");
        assertRefused(() -> another().answered().splitInto(twoParts(), false, List.of("1", "2"), ORGANISER, LATER), "contribution.state.ANSWERED");
    }

    @Test
    void an_answer_is_corrected_and_the_sender_is_told_again() {
        Contribution contribution = another().closed();

        contribution.correct(Response.declined(Reason.NOT_ALLOWED, null, "Het mag toch niet (voorbeeld)"), WHY, ORGANISER, LATER);

        assertThat(contribution.response()).contains(ResponseKind.DECLINED);
        assertThat(contribution.state()).isEqualTo(State.ANSWERED);
        assertThat(contribution.told()).isEmpty();
        assertThat(contribution.closedAt()).isEmpty();
        assertThat(contribution.answeredAt()).contains(LATER);
    }

    @Test
    void a_correction_has_a_reason_and_is_different() {
        assertRefused(() -> another().answered().correct(Response.answered("Anders"), "", ORGANISER, LATER), "why: contribution.reason.short");
        assertRefused(() -> another().answered().correct(Response.answered("Anders"), "x".repeat(1001), ORGANISER, LATER),
            "why: contribution.reason.long");
        Contribution answered = another().answered();
        assertRefused(() -> answered.correct(Response.answered(answered.answer().orElseThrow()), WHY, ORGANISER, LATER),
            "answer: contribution.correct.same");
        assertRefused(() -> answered.correct(Response.answered(" "), WHY, ORGANISER, LATER), "answer: contribution.answer.empty");
    }

    @Test
    void only_a_response_in_words_is_corrected() {
        assertRefused(() -> another().checked().correct(Response.answered("Anders"), WHY, ORGANISER, LATER), "contribution.correct.not-this");
        Contribution joined = another().checked();
        joined.joinWith(main(), null, ORGANISER, LATER);
        assertRefused(() -> joined.correct(Response.answered("Anders"), WHY, ORGANISER, LATER), "contribution.correct.not-this");
        Contribution split = another().checked();
        split.splitInto(twoParts(), false, List.of("1", "2"), ORGANISER, LATER);
        assertRefused(() -> split.correct(Response.answered("Anders"), WHY, ORGANISER, LATER), "contribution.correct.not-this");
    }

    @Test
    void of_an_action_only_the_words_are_corrected() {
        Contribution contribution = another().checked();
        contribution.respond(Response.action("123123123", "Eerst"), ORGANISER, LATER);

        contribution.correct(Response.action("123123123", "Beter"), WHY, ORGANISER, LATER);

        assertThat(contribution.answer()).contains("Beter");
        assertRefused(() -> contribution.correct(Response.answered("Toch niet"), WHY, ORGANISER, LATER), "contribution.correct.not-this");
        assertRefused(() -> contribution.correct(Response.action("999999999", "Beter"), WHY, ORGANISER, LATER), "contribution.correct.not-this");
        assertRefused(() -> another().answered().correct(Response.action("123123123", "Nee"), WHY, ORGANISER, LATER), "contribution.correct.not-this");
    }

    @Test
    void news_reopens_the_telling_and_there_is_no_news_without_a_response() {
        Contribution closed = another().closed();
        closed.mustBeTold();
        assertThat(closed.state()).isEqualTo(State.ANSWERED);
        assertRefused(() -> closed.close(LATER), "contribution.close.not-told");
        assertRefused(() -> another().checked().mustBeTold(), "contribution.told.too-early");
    }

    @Test
    void what_everyone_reads_is_changed_with_a_reason() {
        assertRefused(() -> another().checked().showDifferently(Contribution.Check.asItWasSaid(), null, ORGANISER, LATER),
            "why: contribution.reason.short");
    }

    @Test
    void what_the_resident_chose_stays_known_when_it_is_filed_otherwise() {
        UUID chosen = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        UUID line = UUID.randomUUID();
        Contribution contribution = another().of(Kind.WORRY).about(chosen, null).withTerm();
        Instant due = contribution.dueAt();

        assertThat(contribution.sort(new Sorting(Kind.WORRY, chosen, line))).isTrue();
        assertThat(contribution.saidKind()).as("only a line was added").isEmpty();
        assertThat(contribution.sort(new Sorting(Kind.REPAIR, other, line))).isTrue();
        assertThat(contribution.sort(new Sorting(Kind.IDEA, null, line))).isTrue();
        assertThat(contribution.sort(new Sorting(Kind.IDEA, null, line))).as("the same again").isFalse();

        assertThat(contribution.saidKind()).contains(Kind.WORRY);
        assertThat(contribution.saidDistrict()).contains(chosen);
        assertThat(contribution.sorting()).isEqualTo(new Sorting(Kind.IDEA, null, line));
        assertThat(contribution.dueAt()).as("a deadline that was promised").isEqualTo(due);
        assertRefused(() -> contribution.sort(new Sorting(null, null, null)), "kind: contribution.kind.missing");
    }

    @Test
    void what_is_personal_stands_in_no_message() {
        assertThat(Response.answered("Geheim (voorbeeld)")).asString().doesNotContain("Geheim");
        assertThat(new SplitContribution.Part("Geheim (voorbeeld)", Kind.IDEA, null, null)).asString().doesNotContain("Geheim");
        assertThat(new Reporter(UUID.randomUUID(), "1", "a@b.example", null, "010", "Plein 1")).asString().doesNotContain("a@b", "010", "Plein");
    }

    private static AContribution another() {
        return aContribution().to(WESTWIJK);
    }

    private static Contribution main() {
        return another().checked();
    }

    private static List<Part> twoParts() {
        return List.of(new Part("Lamp stuk", Kind.REPAIR, null, null), new Part("Meer groen", Kind.IDEA, null, null));
    }
}
