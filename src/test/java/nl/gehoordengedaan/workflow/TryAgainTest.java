package nl.gehoordengedaan.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.concurrent.Callable;
import nl.gehoordengedaan.shared.BrokenRule;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

/** What is done again, how often, and what is not. */
class TryAgainTest {

    private final TryAgain around = new TryAgain();
    private int begun;

    @Test
    void a_timer_was_in_the_way_and_it_is_done_again() throws Exception {
        assertThat(outside(2, new OptimisticLockingException("the row was changed"))).isEqualTo("done");
        assertThat(begun).isEqualTo(3);
    }

    @Test
    void the_database_chose_it_to_be_undone_and_it_is_done_again() throws Exception {
        assertThat(outside(1, new ProcessEngineException("flush", new SQLTransactionRollbackException("Deadlock found", "40001", 1213)))).isEqualTo("done");
        assertThat(begun).isEqualTo(2);
    }

    @Test
    void the_same_arrived_twice_at_once_and_the_second_finds_what_the_first_made() throws Exception {
        Exception second = (Exception) new RollbackException("no").initCause(new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062));

        assertThat(outside(1, second)).isEqualTo("done");
        assertThat(begun).isEqualTo(2);
    }

    @Test
    void a_row_that_never_fits_is_a_fault_and_no_race() {
        SQLIntegrityConstraintViolationException never = new SQLIntegrityConstraintViolationException("no such parent", "23000", 1452);

        assertThatThrownBy(() -> outside(1_000, never)).isSameAs(never);
        assertThat(begun).isEqualTo(TryAgain.TRIES);
    }

    @Test
    void it_ends_with_a_sentence_when_there_is_always_somebody_in_the_way() {
        OptimisticLockingException inTheWay = new OptimisticLockingException("the row was changed");

        assertThatThrownBy(() -> outside(1_000, inTheWay)).isInstanceOf(BrokenRule.class).hasMessageContaining("workflow.busy").hasCause(inTheWay);
        assertThat(begun).isEqualTo(TryAgain.TRIES);
    }

    @Test
    void what_a_person_changed_first_is_not_overwritten() {
        assertThatThrownBy(() -> outside(1, (Exception) new RollbackException("no").initCause(new OptimisticLockException("changed meanwhile"))))
            .isInstanceOf(RollbackException.class);
        assertThat(begun).isOne();
    }

    @Test
    void a_refusal_is_a_refusal() {
        BrokenRule busyWithin = BrokenRule.conflict("workflow.already-done");
        busyWithin.initCause(new OptimisticLockingException("the row was changed"));

        assertThatThrownBy(() -> outside(1, busyWithin)).isSameAs(busyWithin);
        assertThat(begun).isOne();
    }

    @Test
    void a_part_of_something_greater_is_not_done_again_by_itself() {
        OptimisticLockingException inTheWay = new OptimisticLockingException("the row was changed");

        assertThatThrownBy(() -> within(Status.STATUS_ACTIVE, 1, inTheWay)).isSameAs(inTheWay);
        assertThat(begun).isOne();
    }

    private Object outside(int failures, Exception failure) throws Exception {
        return within(Status.STATUS_NO_TRANSACTION, failures, failure);
    }

    /** An act that fails so often, and then is done. */
    private Object within(int transaction, int failures, Exception failure) throws Exception {
        around.transactions = answering(TransactionSynchronizationRegistry.class, () -> transaction);
        return around.tryAgain(answering(InvocationContext.class, () -> {
            begun++;
            if (begun <= failures) {
                throw failure;
            }
            return "done";
        }));
    }

    private static <T> T answering(Class<T> type, Callable<?> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answer.call()));
    }
}
