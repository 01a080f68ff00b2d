package nl.gehoordengedaan.contribution;

/**
 * The form of "I was not heard".
 *
 * @param action where it is sent
 * @param known  true when it is known how to reach this person
 * @param asked  false when there is no response yet, so nothing to say about it
 */
public record NotHeardPage(String action, String code, String spoken, boolean known, boolean asked) {
}
