package nl.gehoordengedaan.signup;

import static nl.gehoordengedaan.signup.ASignUp.NOW;
import static nl.gehoordengedaan.signup.ASignUp.aSignUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The rules of one sign-up. */
class SignUpTest {

    private static final Seats ROOM = new Seats(80, 10, 0);

    @Test
    void companions_are_a_number_from_none_to_nine() {
        assertThat(aSignUp().with(9).in().people()).isEqualTo(10);
        refuses(() -> aSignUp().with(10).in(), "signup.companions.wrong");
        refuses(() -> aSignUp().with(-1).in(), "signup.companions.wrong");
    }

    @Test
    void every_broken_rule_is_told_at_once() {
        Guest guest = new Guest("x".repeat(81), "geen adres", "12", Language.NL);
        assertThatThrownBy(() -> new SignUp(ASignUp.MEETING, "123456", 1, SignUpState.IN, guest, 0, new Wishes("Turks", 11, false, "x".repeat(501)),
            Background.NONE, NOW)).isInstanceOfSatisfying(BrokenRule.class, refused -> assertThat(refused.breaches())
                .extracting(BrokenRule.Breach::field).containsExactlyInAnyOrder("name", "email", "phone", "interpreter", "children", "needs"));
    }

    @Test
    void a_number_may_be_written_in_the_digits_of_any_script() {
        assertThat(new Guest(null, null, "٠٦ ١٢٣٤٥٦٧٨", Language.AR).phone()).isEqualTo("06 12345678");
    }

    @Test
    void fewer_people_is_always_possible_and_more_when_there_is_room_and_nobody_waits() {
        SignUp signUp = aSignUp().with(2).in();
        signUp.change(1, Wishes.NONE, new Seats(10, 10, 4));
        assertThat(signUp.people()).isEqualTo(2);
        signUp.change(3, new Wishes("tr", 1, true, null), ROOM);
        assertThat(signUp.people()).isEqualTo(4);
        assertThat(signUp.wishes().interpreter()).isEqualTo("tr");
        refuses(() -> signUp.change(4, Wishes.NONE, new Seats(80, 79, 1)), "signup.companions.full");
        refuses(() -> signUp.change(4, Wishes.NONE, new Seats(80, 80, 0)), "signup.companions.full");
        refuses(() -> signUp.change(4, Wishes.NONE, new Seats(4, 4, 0)), "signup.companions.too-many");
        assertThat(signUp.people()).isEqualTo(4);
    }

    @Test
    void who_waits_keeps_the_place_whatever_the_number() {
        SignUp signUp = aSignUp().number(7).waiting();
        signUp.change(3, Wishes.NONE, new Seats(80, 80, 3));
        assertThat(signUp.state()).isEqualTo(SignUpState.WAITING);
        assertThat(signUp.number()).isEqualTo(7);
    }

    @Test
    void whoever_cancelled_and_comes_after_all_stands_behind_the_others() {
        SignUp signUp = aSignUp().number(1).in();
        signUp.cancel(NOW);
        signUp.cancel(NOW.plusSeconds(60));
        assertThat(signUp.cancelledAt()).contains(NOW);
        refuses(() -> signUp.change(0, Wishes.NONE, ROOM), "signup.is-cancelled");

        signUp.again(SignUpState.WAITING, 33, NOW.plusSeconds(90));
        signUp.again(SignUpState.IN, 34, NOW.plusSeconds(91));
        assertThat(signUp.state()).isEqualTo(SignUpState.WAITING);
        assertThat(signUp.number()).isEqualTo(33);
        assertThat(signUp.cancelledAt()).isEmpty();
    }

    @Test
    void only_who_waits_can_move_up() {
        SignUp signUp = aSignUp().waiting();
        signUp.moveUp(NOW);
        assertThat(signUp.promotedAt()).contains(NOW);
        refuses(() -> signUp.moveUp(NOW), "signup.not-waiting");
    }

    @Test
    void whoever_is_inside_stays_as_counted_until_it_is_taken_back() {
        SignUp signUp = aSignUp().with(2).waiting();
        signUp.checkIn(2, NOW);
        signUp.checkIn(3, NOW.plusSeconds(9));
        assertThat(signUp.state()).isEqualTo(SignUpState.IN);
        assertThat(signUp.presentAt()).contains(NOW);
        assertThat(signUp.presentPeople()).isEqualTo(3);
        refuses(() -> signUp.cancel(NOW), "signup.is-present");
        refuses(() -> signUp.change(0, Wishes.NONE, ROOM), "signup.is-present");
        for (int wrong : List.of(0, -1, 21)) {
            refuses(() -> signUp.checkIn(wrong, NOW), "signup.door.people.wrong");
        }

        signUp.checkOut();
        assertThat(signUp.isPresent()).isFalse();
        assertThat(signUp.presentPeople()).isZero();
    }

    @Test
    void nobody_can_tell_who_it_was_after_the_contact_is_removed_and_the_count_stays() {
        SignUp signUp = aSignUp().with(1).in();
        signUp.change(1, new Wishes("ar", 2, true, "slecht ter been"), ROOM);
        signUp.checkIn(2, NOW);
        signUp.cameAs("key", "hash");
        signUp.removeNeeds(NOW);
        assertThat(signUp.wishes().isEmpty()).isTrue();
        assertThat(signUp.email()).isPresent();

        signUp.removeContact(NOW);
        assertThat(signUp.guest()).isEqualTo(new Guest(null, null, null, Language.NL));
        assertThat(signUp.cameWith("hash")).isFalse();
        assertThat(signUp.presentPeople()).isEqualTo(2);
        assertThat(signUp.isMailed()).isFalse();
    }

    @Test
    void who_wants_no_mail_keeps_the_seats() {
        SignUp signUp = aSignUp().in();
        signUp.stopMail();
        assertThat(signUp.isMailed()).isFalse();
        assertThat(signUp.state()).isEqualTo(SignUpState.IN);
    }

    @Test
    void nobody_is_shown_by_accident() {
        assertThat(ASignUp.guest().toString()).doesNotContain("Amina", "amina");
        assertThat(new Wishes(null, 0, false, "rolstoel").toString()).doesNotContain("rolstoel");
    }

    private static void refuses(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(BrokenRule.class, refused ->
            assertThat(refused.breaches()).extracting(BrokenRule.Breach::code).contains(code));
    }
}
