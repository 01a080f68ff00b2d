package nl.gehoordengedaan.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.Test;

/** Following begins when it was confirmed, within seven days. */
class FollowTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Follow follow = new Follow(UUID.randomUUID(), "contributions",
        new Followable.Thing(UUID.randomUUID(), UUID.randomUUID(), "123456789"), Language.AR, NOW);

    @Test
    void it_does_not_count_before_it_was_confirmed() {
        assertThat(follow.isConfirmed()).isFalse();
        assertThat(follow.confirmedAt()).isEmpty();

        follow.confirm(NOW.plusSeconds(60));

        assertThat(follow.isConfirmed()).isTrue();
        assertThat(follow.confirmedAt()).contains(NOW.plusSeconds(60));
    }

    @Test
    void confirming_twice_changes_nothing_also_after_the_term() {
        follow.confirm(NOW);
        follow.confirm(NOW.plus(Duration.ofDays(30)));
        assertThat(follow.confirmedAt()).contains(NOW);
        assertThat(follow.isTooOld(NOW.plus(Duration.ofDays(30)))).isFalse();
    }

    @Test
    void it_can_be_confirmed_up_to_seven_days_after_it_was_asked() {
        follow.confirm(NOW.plus(Follow.TO_CONFIRM).minusSeconds(1));
        assertThat(follow.isConfirmed()).isTrue();
    }

    @Test
    void after_seven_days_it_must_be_asked_again() {
        Instant late = NOW.plus(Follow.TO_CONFIRM);
        assertThat(follow.isTooOld(late)).isTrue();
        assertThatThrownBy(() -> follow.confirm(late)).isInstanceOfSatisfying(BrokenRule.class, refused -> {
            assertThat(refused.kind()).isEqualTo(BrokenRule.Kind.CONFLICT);
            assertThat(refused.breaches()).extracting(BrokenRule.Breach::code).containsExactly("following.confirm.too-late");
        });

        follow.askedAgain(Language.PL, late);
        follow.confirm(late.plusSeconds(1));
        assertThat(follow.isConfirmed()).isTrue();
        assertThat(follow.language()).isEqualTo(Language.PL);
    }

    @Test
    void pressing_twice_is_one_wish() {
        assertThat(follow.wasJustAsked(NOW.plus(Follow.SAME_WISH).minusSeconds(1))).isTrue();
        assertThat(follow.wasJustAsked(NOW.plus(Follow.SAME_WISH))).isFalse();
    }

    @Test
    void a_link_shows_what_is_followed_for_fourteen_days_and_only_its_hash_is_kept() {
        String secret = Ids.secret();
        FollowLink link = new FollowLink(secret, follow, true, NOW);
        assertThat(link.showsAllAt(NOW.plus(FollowLink.TERM).minusSeconds(1))).isTrue();
        assertThat(link.showsAllAt(NOW.plus(FollowLink.TERM))).isFalse();
        assertThat(link.follow()).contains(follow.id());
        assertThat(link).hasNoNullFieldsOrProperties().extracting("hash").isEqualTo(Ids.hash(secret)).isNotEqualTo(secret);
    }

    @Test
    void an_address_is_the_same_one_however_it_is_typed() {
        assertThat(new Follower(UUID.randomUUID(), " Mira@Voorbeeld.Invalid ").email()).isEqualTo("mira@voorbeeld.invalid");
    }
}
