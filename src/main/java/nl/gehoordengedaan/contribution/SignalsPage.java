package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.List;

/**
 * What an ambassador sees: the form for a signal, and what became of those passed on before.
 *
 * @param form   what can be chosen
 * @param sent   number of the signal that was just passed on, in threes; empty for none
 * @param number which page of the list, from 1
 * @param more   true when there is a next page
 */
public record SignalsPage(SayItPage form, List<SayItPage.Choice> kinds, String sent, List<Signal> signals, int number, boolean more) {

    /** One that was passed on. {@code status}: received, checked, answered, closed or overdue. */
    public record Signal(String code, String spoken, String words, String language, Instant at, String status, String kind) {
    }
}
