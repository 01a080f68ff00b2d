package nl.gehoordengedaan.minutes;

import static nl.gehoordengedaan.minutes.SomeMinutes.HELD;
import static nl.gehoordengedaan.minutes.SomeMinutes.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.term.TermKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The rules of minutes: every word is in them once, whatever is joined, moved or frozen. */
class MinutesTest {

    private static final Instant LATER = HELD.plus(Duration.ofDays(1));
    private static final MinutesText.Head HEAD = new MinutesText.Head("Wij de Westwijk", "123456789", "Veilig over straat", "2026-11-26", "De Kamer");

    private final SomeMinutes evening = new SomeMinutes()
        .noted("De lamp bij het plein is stuk.", Kind.REPAIR, SomeMinutes.SAFETY, 3)
        .noted("Er is geen speeltuin.", Kind.WORRY, SomeMinutes.CHILDREN, 5)
        .noted("Lamba yanmıyor", Kind.REPAIR, SomeMinutes.SAFETY, 2, true, "tr")
        .noted("de lamp bij het plein is stuk!", Kind.REPAIR, SomeMinutes.SAFETY, 1)
        .noted("Leuke avond", Kind.COMPLIMENT, null, 1);

    @Test
    void the_draft_has_a_part_for_each_line_in_the_order_of_the_programme_and_one_for_everything_else() {
        assertThat(evening.drafted().sections()).extracting(Section::title).containsExactly("Kind", "Veiligheid", "Overig");
    }

    @Test
    void what_was_noted_twice_in_the_same_words_is_one_point_and_counts_twice() {
        Minutes minutes = evening.drafted();

        Point lamp = minutes.pointsOf(minutes.sections().get(1)).get(0);
        assertThat(minutes.quotesOf(lamp)).extracting(Quote::words).containsExactly("De lamp bij het plein is stuk.", "de lamp bij het plein is stuk!");
        assertThat(minutes.peopleOf(lamp)).isEqualTo(4);
        assertThat(lamp.title()).contains("De lamp bij het plein is stuk.");
    }

    @Test
    void the_same_words_as_another_kind_are_another_point() {
        Minutes minutes = new SomeMinutes().noted("De bus", Kind.WORRY, null, 1).noted("De bus", Kind.COMPLIMENT, null, 1).drafted();

        assertThat(minutes.points()).hasSize(2);
    }

    @Test
    void the_deadlines_are_fixed_with_the_draft() {
        Minutes minutes = evening.drafted();

        assertThat(minutes.dueAt()).isEqualTo("2026-12-03T23:00:00Z");
        assertThat(minutes.remindAgainAt()).isEqualTo(HELD.plus(Duration.ofDays(7)));
        assertThat(minutes.remindAt()).isBefore(minutes.remindAgainAt());
        assertThat(minutes.directorAt()).isAfter(minutes.dueAt());
    }

    @Test
    void joining_keeps_all_words_under_one_title() {
        Minutes minutes = evening.drafted();
        List<Point> lamps = minutes.pointsOf(minutes.sections().get(1));

        UUID joined = minutes.join(lamps.stream().map(Point::id).toList(), "De lamp bij het plein", "Het is er donker.", Kind.REPAIR, LATER);

        assertThat(minutes.pointsOf(minutes.sections().get(1))).hasSize(1);
        assertThat(minutes.quotesOf(minutes.point(joined))).extracting(Quote::words)
            .containsExactlyInAnyOrder("De lamp bij het plein is stuk.", "Lamba yanmıyor", "de lamp bij het plein is stuk!");
        assertThat(minutes.peopleOf(minutes.point(joined))).isEqualTo(6);
        assertThat(minutes.onPaperOf(minutes.point(joined))).isEqualTo(1);
        assertThat(allWords(minutes)).containsExactlyInAnyOrderElementsOf(evening.notes().stream().map(Quote.Noted::words).toList());
    }

    @Test
    void joined_points_can_be_taken_apart_again() {
        Minutes minutes = evening.drafted();
        UUID joined = minutes.join(minutes.pointsOf(minutes.sections().get(1)).stream().map(Point::id).toList(), "Lamp", null, Kind.REPAIR, LATER);

        minutes.takeApart(joined, LATER);

        assertThat(minutes.pointsOf(minutes.sections().get(1))).hasSize(3).allSatisfy(point -> {
            assertThat(point.title()).isEmpty();
            assertThat(minutes.quotesOf(point)).hasSize(1);
        });
        assertThat(codes(() -> minutes.takeApart(joined, LATER))).containsExactly("minutes.apart.one");
    }

    @Test
    void joining_needs_two_points_and_a_title() {
        Minutes minutes = evening.drafted();
        UUID one = minutes.points().get(0).id();

        assertThat(codes(() -> minutes.join(List.of(one, one), " ", null, null, LATER)))
            .containsExactlyInAnyOrder("minutes.join.two", "minutes.title.empty", "contribution.kind.missing");
        assertThat(codes(() -> minutes.join(List.of(one, UUID.randomUUID()), "x", null, Kind.IDEA, LATER))).containsExactly("minutes.point.missing");
    }

    @Test
    void a_name_can_be_left_out_with_a_reason_and_the_words_stay() {
        Minutes minutes = evening.drafted();
        Quote quote = minutes.quotes().stream().filter(each -> each.words().startsWith("De lamp")).findFirst().orElseThrow();

        assertThat(codes(() -> minutes.show(quote.id(), "De lamp is stuk.", null, OLGA, LATER))).containsExactly("minutes.reason.short");
        minutes.show(quote.id(), "De lamp is stuk.", "Naam van een buurvrouw", OLGA, LATER);

        assertThat(quote.shown()).isEqualTo("De lamp is stuk.");
        assertThat(quote.words()).isEqualTo("De lamp bij het plein is stuk.");
        assertThat(MinutesText.of(minutes, HEAD)).contains("> De lamp is stuk.").doesNotContain("> De lamp bij het plein is stuk.");
        minutes.show(quote.id(), null, null, OLGA, LATER);
        assertThat(quote.isShownAsSaid()).isTrue();
    }

    @Test
    void a_part_with_points_is_not_removed() {
        Minutes minutes = evening.drafted();
        UUID closing = minutes.addSection("De vijf vragen", "Herkenbaar: 40 ja", LATER);

        assertThat(codes(() -> minutes.removeSection(minutes.sections().get(0).id(), LATER))).containsExactly("minutes.section.not-empty");
        minutes.removeSection(closing, LATER);
        assertThat(minutes.sections()).hasSize(3);
    }

    @Test
    void what_is_moved_gets_the_line_of_where_it_comes() {
        Minutes minutes = evening.drafted();
        Point thanks = minutes.pointsOf(minutes.sections().get(2)).get(0);

        minutes.move(thanks.id(), minutes.sections().get(0).id(), LATER);

        assertThat(thanks.line()).contains(SomeMinutes.CHILDREN);
        assertThat(minutes.pointsOf(minutes.sections().get(0))).hasSize(2);
    }

    @Test
    void a_card_that_is_typed_in_later_comes_in_and_nothing_twice() {
        Minutes minutes = evening.drafted();
        evening.noted("Nog een kaartje", Kind.IDEA, SomeMinutes.SAFETY, 1, true, "nl");

        assertThat(minutes.takeLate(SomeMinutes.headings(), evening.notes(), LATER)).isTrue();
        assertThat(minutes.takeLate(SomeMinutes.headings(), evening.notes(), LATER)).isFalse();
        assertThat(minutes.quotes()).hasSize(6);
    }

    @Test
    void empty_minutes_are_not_sent() {
        Minutes minutes = new SomeMinutes().drafted();

        assertThat(codes(() -> minutes.send(SomeMinutes.term(TermKind.MINUTES_AMENDED, LATER), OLGA, LATER))).containsExactly("minutes.send.empty");
    }

    @Test
    void after_sending_there_is_a_term_for_changes_and_then_not_any_more() {
        Minutes minutes = sent();

        assertThat(minutes.amendUntil()).contains(Instant.parse("2026-12-11T23:00:00Z"));
        assertThat(minutes.isOpenForAmendments(LATER)).isTrue();
        assertThat(minutes.isOpenForAmendments(minutes.amendUntil().orElseThrow())).isFalse();
        assertThat(codes(() -> minutes.send(SomeMinutes.term(TermKind.MINUTES_AMENDED, LATER), OLGA, LATER))).containsExactly("minutes.state.DRAFT");
    }

    @Test
    void nothing_is_frozen_before_the_time_for_changes_is_over_and_all_is_decided() {
        Minutes minutes = sent();
        assertThat(codes(() -> minutes.freeze(Optional.of(OLGA), 0, LATER))).containsExactly("minutes.freeze.too-early");
        minutes.closeAmendments(SomeMinutes.term(TermKind.MINUTES_FINISHED, LATER), LATER);

        assertThat(codes(() -> minutes.freeze(Optional.of(OLGA), 2, LATER))).containsExactly("minutes.freeze.undecided");
        minutes.freeze(Optional.empty(), 0, LATER);

        assertThat(minutes.state()).isEqualTo(MinutesState.FROZEN);
        assertThat(minutes.frozenBy()).isEqualTo(OLGA.account());
    }

    @Test
    void what_is_frozen_changes_only_with_a_reason_and_nothing_is_joined_or_moved_any_more() {
        Minutes minutes = frozen();
        UUID section = minutes.sections().get(0).id();
        UUID point = minutes.points().get(0).id();

        assertThat(codes(() -> minutes.edit(section, "Kind", "Tekst", null, LATER))).containsExactly("minutes.reason.short");
        assertThat(codes(() -> minutes.takeApart(point, LATER))).containsExactly("minutes.frozen");
        assertThat(codes(() -> minutes.move(point, section, LATER))).containsExactly("minutes.frozen");
        assertThat(codes(() -> minutes.call(point, "Titel", null, Kind.IDEA, "Verkeerde titel", LATER))).containsExactly("minutes.frozen.kind");
        minutes.edit(section, "Kind", "Tekst", "Er stond een verkeerde straat", LATER);
        assertThat(minutes.sections().get(0).text()).isEqualTo("Tekst");
    }

    @Test
    void a_draft_is_late_once_and_only_while_it_is_a_draft() {
        Minutes late = evening.drafted();

        assertThat(late.becomeOverdue(LATER)).isTrue();
        assertThat(late.becomeOverdue(LATER)).isFalse();
        assertThat(sent().becomeOverdue(LATER)).isFalse();
    }

    @Test
    void the_text_is_the_same_for_the_same_minutes_and_differs_when_anything_does() {
        Minutes minutes = evening.drafted();
        String before = MinutesText.of(minutes, HEAD);

        assertThat(MinutesText.of(minutes, HEAD)).isEqualTo(before);
        minutes.edit(null, null, "Welkom", null, LATER);
        assertThat(MinutesText.of(minutes, HEAD)).isNotEqualTo(before).contains("Welkom");
        assertThat(new MinutesVersion(minutes.id(), 1, VersionKind.SENT, "abc", null, null, LATER).hash())
            .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_difference_shows_what_went_and_what_came() {
        assertThat(TextDifference.between("a\nb\nc\nd", "a\nB\nc\nd\ne")).extracting(line -> line.sort() + " " + line.text())
            .containsExactly("SAME a", "GONE b", "NEW B", "SAME c", "SAME d", "NEW e");
        assertThat(TextDifference.inShort(TextDifference.between("a\nb", "a\nb"))).isEmpty();
    }

    @Test
    void a_change_is_decided_once_and_with_a_reason() {
        Amendment asked = new Amendment(UUID.randomUUID(), UUID.randomUUID(), "Veiligheid", "Het was de Lepelaarsingel", "Ik woon er", null, LATER);

        assertThat(codes(() -> asked.decide(true, "ja", OLGA, LATER))).containsExactly("minutes.amendment.reason.short");
        asked.decide(true, "Dat klopt, het was die straat.", OLGA, LATER);

        assertThat(asked.state()).isEqualTo(AmendmentState.ACCEPTED);
        assertThat(codes(() -> asked.decide(false, "Toch niet, sorry", OLGA, LATER))).containsExactly("minutes.amendment.decided");
        assertThat(codes(() -> new Amendment(asked.minutes(), null, null, " ", null, null, LATER)))
            .containsExactlyInAnyOrder("minutes.amendment.change.empty", "minutes.amendment.why.empty");
    }

    private Minutes sent() {
        Minutes minutes = evening.drafted();
        minutes.send(SomeMinutes.term(TermKind.MINUTES_AMENDED, LATER), OLGA, LATER);
        return minutes;
    }

    private Minutes frozen() {
        Minutes minutes = sent();
        minutes.closeAmendments(SomeMinutes.term(TermKind.MINUTES_FINISHED, LATER), LATER);
        minutes.freeze(Optional.of(OLGA), 0, LATER);
        return minutes;
    }

    private static Stream<String> allWords(Minutes minutes) {
        return minutes.points().stream().flatMap(point -> minutes.quotesOf(point).stream()).map(Quote::words);
    }

    private static List<String> codes(ThrowingCallable broken) {
        List<String> codes = new java.util.ArrayList<>();
        assertThatThrownBy(broken).isInstanceOfSatisfying(BrokenRule.class, rule -> rule.breaches().forEach(breach -> codes.add(breach.code())));
        return codes;
    }
}
