package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.transaction.Transactional;

/** Begins a transaction in one method and is not an act. */
public class TransactionOfMethodOutsideAct {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin() {
        // what it does is of no matter
    }
}
