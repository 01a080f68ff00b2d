package nl.gehoordengedaan.signup;

import static nl.gehoordengedaan.signup.ASignUp.aSignUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How seats are given out. */
class SeatsTest {

    @Test
    void as_long_as_there_are_seats_a_party_gets_all_of_its_seats() {
        assertThat(new Seats(80, 77, 0).forParty(3)).isEqualTo(SignUpState.IN);
        assertThat(new Seats(null, 100_000, 0).forParty(10)).isEqualTo(SignUpState.IN);
    }

    @Test
    void a_party_that_does_not_fit_as_a_whole_waits() {
        assertThat(new Seats(80, 78, 0).forParty(3)).isEqualTo(SignUpState.WAITING);
    }

    @Test
    void nobody_overtakes_who_waits() {
        assertThat(new Seats(80, 78, 1).forParty(1)).isEqualTo(SignUpState.WAITING);
        assertThat(new Seats(80, 78, 1).hasMore(1)).isFalse();
    }

    @Test
    void a_capacity_lowered_below_what_is_given_out_stands_and_gives_no_new_seats() {
        Seats seats = new Seats(50, 60, 0);
        assertThat(seats.left()).isZero();
        assertThat(seats.forParty(1)).isEqualTo(SignUpState.WAITING);
        assertThat(seats.hasMore(0)).isTrue();
        assertThat(seats.next(List.of(aSignUp().waiting()))).isEmpty();
    }

    @Test
    void those_who_wait_get_seats_oldest_first_up_to_the_first_that_does_not_fit() {
        SignUp first = aSignUp().number(1).with(1).waiting();
        SignUp second = aSignUp().number(2).with(3).waiting();
        SignUp third = aSignUp().number(3).waiting();

        assertThat(new Seats(80, 76, 3).next(List.of(first, second, third))).containsExactly(first);
        assertThat(new Seats(80, 74, 3).next(List.of(first, second, third))).containsExactly(first, second);
        assertThat(new Seats(80, 73, 3).next(List.of(first, second, third))).containsExactly(first, second, third);
        assertThat(new Seats(null, 73, 3).next(List.of(first, second, third))).containsExactly(first, second, third);
    }

    @Test
    void a_party_that_can_never_fit_holds_up_nobody() {
        SignUp large = aSignUp().number(1).with(9).waiting();
        SignUp small = aSignUp().number(2).waiting();

        assertThat(new Seats(5, 4, 2).next(List.of(large, small))).containsExactly(small);
        assertThat(new Seats(5, 4, 2).canEverHold(10)).isFalse();
    }

    @Test
    void the_organisers_hear_the_highest_level_that_was_passed_and_only_when_it_was_passed() {
        assertThat(new Seats(100, 48, 0).reached(49)).isEmpty();
        assertThat(new Seats(100, 49, 0).reached(50)).contains(50);
        assertThat(new Seats(100, 50, 0).reached(51)).isEmpty();
        assertThat(new Seats(100, 40, 0).reached(85)).contains(80);
        assertThat(new Seats(10, 9, 0).reached(10)).contains(100);
        assertThat(new Seats(3, 1, 0).reached(2)).contains(50);
        assertThat(new Seats(10, 9, 0).reached(7)).isEmpty();
        assertThat(new Seats(null, 9, 0).reached(10)).isEmpty();
    }
}
