package nl.gehoordengedaan.workflow;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.TriedAgain;
import org.camunda.bpm.engine.OptimisticLockingException;

/**
 * Around the transaction of an act: a timer that goes off at that moment changes the same rows of the engine, or the same arrives twice at the
 * same moment, and one of the two is undone. A timer is tried again by the engine, an act is tried again here. Whether a person was first is no
 * question of rows: the rules of the aggregate say so, in the next try as in the first.
 */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class TryAgain {

    static final int TRIES = 10;
    /** The SQL states of a transaction that the database chose to undo: a deadlock. */
    private static final String UNDONE_BY_THE_DATABASE = "40";
    /** Those of a row that is there already: the next try finds what the first one made. */
    private static final String KEY_TAKEN = "23";
    private static final int DEEPEST = 12;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object tryAgain(InvocationContext act) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            // part of another act, or of a step of a process: all of that is undone, so only all of that can be done again
            return act.proceed();
        }
        for (int tries = 1; ; tries++) {
            try {
                return act.proceed();
            } catch (Exception failed) {
                Undone why = why(failed);
                if (why == Undone.OTHERWISE || why == Undone.KEY_TAKEN && tries == TRIES) {
                    throw failed;
                }
                if (tries == TRIES) {
                    BrokenRule busy = BrokenRule.conflict("workflow.busy");
                    busy.initCause(failed);
                    throw busy;
                }
            }
        }
    }

    /** Why nothing came of a try. */
    private enum Undone {
        IN_THE_WAY,
        /** When it is still so after the last try, it is a fault of ours and no race. */
        KEY_TAKEN,
        OTHERWISE
    }

    private static Undone why(Throwable failed) {
        Throwable cause = failed;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof BrokenRule) {
                return Undone.OTHERWISE;
            }
            if (cause instanceof OptimisticLockingException || hasState(cause, UNDONE_BY_THE_DATABASE)) {
                return Undone.IN_THE_WAY;
            }
            if (hasState(cause, KEY_TAKEN)) {
                return Undone.KEY_TAKEN;
            }
            cause = cause.getCause();
        }
        return Undone.OTHERWISE;
    }

    private static boolean hasState(Throwable cause, String states) {
        return cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith(states);
    }
}
