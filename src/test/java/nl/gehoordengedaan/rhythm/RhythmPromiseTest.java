package nl.gehoordengedaan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import nl.gehoordengedaan.shared.BrokenRule;
import org.junit.jupiter.api.Test;

class RhythmPromiseTest {

    @Test
    void a_turn_is_there_from_its_first_day_or_from_sixty_days_before_its_last() {
        RhythmPromise half = ARhythm.promise(ARhythm.evening());
        assertThat(half.periodsBy(LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(half.periodsBy(LocalDate.of(2027, 1, 1))).hasSize(1);
        assertThat(half.periodsBy(LocalDate.of(2027, 6, 30))).hasSize(1);
        assertThat(half.periodsBy(LocalDate.of(2027, 7, 1))).hasSize(2);

        RhythmPromise month = ARhythm.promise(new RhythmPromise.What("evening", 1, null, false, LocalDate.of(2027, 3, 1)));
        assertThat(month.periodsBy(LocalDate.of(2027, 1, 29))).isEmpty();
        assertThat(month.periodsBy(LocalDate.of(2027, 1, 30))).extracting(Period::until).containsExactly(LocalDate.of(2027, 3, 31));
    }

    @Test
    void after_it_was_ended_no_turn_begins() {
        RhythmPromise promise = ARhythm.promise(ARhythm.evening());
        promise.end("We doen het anders (voorbeeld)", ARhythm.SOMEBODY, ARhythm.TODAY);

        assertThat(promise.periodsBy(LocalDate.of(2029, 1, 1))).isEmpty();
        assertThat(promise.endReason()).contains("We doen het anders (voorbeeld)");
        assertThatThrownBy(() -> promise.end("Nog eens", ARhythm.SOMEBODY, ARhythm.TODAY)).isInstanceOfSatisfying(BrokenRule.class,
            refused -> assertThat(refused.kind()).isEqualTo(BrokenRule.Kind.CONFLICT));
    }

    @Test
    void a_promise_that_makes_no_sense_is_refused_with_every_reason() {
        assertThatThrownBy(() -> ARhythm.promise(new RhythmPromise.What(RhythmPromise.REPORT, 5, Month.MAY, true, null)))
            .isInstanceOfSatisfying(BrokenRule.class, refused -> assertThat(refused.breaches()).extracting(BrokenRule.Breach::code)
                .containsExactly("rhythm.every.wrong", "rhythm.month.wrong", "rhythm.district.report", "rhythm.since.missing"));
        assertThatThrownBy(() -> ARhythm.promise(new RhythmPromise.What("evening", 6, null, false, LocalDate.of(2025, 12, 31))))
            .hasMessageContaining("rhythm.since.far");
        assertThatThrownBy(() -> ARhythm.promise(ARhythm.evening()).end(" x ", ARhythm.SOMEBODY, ARhythm.TODAY)).hasMessageContaining("rhythm.reason.short");
    }
}
