package nl.gehoordengedaan.shared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a test says about a refusal: these rules were broken, all of them and no other. */
public final class Refused {

    private Refused() {
    }

    /** The codes of the broken rules, each after its field when it has one: {@code words: contribution.words.empty}. */
    public static void assertRefused(ThrowingCallable act, String... rules) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, refused ->
            assertThat(refused.breaches()).extracting(Refused::asText).containsExactlyInAnyOrder(rules));
    }

    /** The refusal itself. */
    public static BrokenRule refusal(ThrowingCallable act) {
        return catchThrowableOfType(BrokenRule.class, act);
    }

    private static String asText(BrokenRule.Breach breach) {
        return breach.field().isEmpty() ? breach.code() : breach.field() + ": " + breach.code();
    }
}
