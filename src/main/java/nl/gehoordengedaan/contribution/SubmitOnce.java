package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/**
 * Lets somebody say something once, also when the same arrives several times at the same moment: whoever was second gets the answer of the
 * first. Outside the transaction of the act, because only the database's own key decides who was first, and then all of the second is undone.
 */
@ApplicationScoped
class SubmitOnce {

    private static final int TRIES = 5;
    private static final String KEY_TAKEN = "23";
    private static final String IN_EACH_OTHERS_WAY = "40";

    @Inject
    SubmitContribution submitContribution;

    SubmitContribution.Receipt submit(SubmitContribution.Request request) {
        for (int tries = 1; ; tries++) {
            try {
                return submitContribution.submit(request);
            } catch (Exception failed) {
                if (tries == TRIES || !wasSecond(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static boolean wasSecond(Throwable failed) {
        Throwable cause = failed;
        for (int depth = 0; cause != null && depth < 12; depth++) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                && (sql.getSQLState().startsWith(KEY_TAKEN) || sql.getSQLState().startsWith(IN_EACH_OTHERS_WAY))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
