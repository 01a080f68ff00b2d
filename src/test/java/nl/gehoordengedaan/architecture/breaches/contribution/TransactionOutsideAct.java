package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.transaction.Transactional;

/** Begins a transaction and is not an act. */
@Transactional
public class TransactionOutsideAct {
}
