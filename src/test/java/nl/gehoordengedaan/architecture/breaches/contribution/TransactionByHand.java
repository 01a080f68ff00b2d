package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.transaction.UserTransaction;

/** Begins and ends transactions by itself. */
public class TransactionByHand {
    UserTransaction transaction;
}
