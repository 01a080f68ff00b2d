package nl.gehoordengedaan.page;

import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import nl.gehoordengedaan.shared.BrokenRule;

/** Recognises a refusal in a failure, also when the transaction wrapped it: a broken rule, or somebody who changed the same thing first. */
final class Refusals {

    private Refusals() {
    }

    static Optional<BrokenRule> of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 12; depth++) {
            if (cause instanceof BrokenRule refused) {
                return Optional.of(refused);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(BrokenRule.conflict("page.changed-meanwhile"));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
