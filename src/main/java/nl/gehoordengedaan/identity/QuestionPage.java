package nl.gehoordengedaan.identity;

/**
 * "Are you sure?", before something is taken away or given back.
 *
 * @param what  revoke, block or unblock
 * @param name  whose account
 * @param about which role; empty when it is about the whole account
 * @param deed  the address of the button yes
 * @param back  the address of the link no
 */
public record QuestionPage(String what, String name, String about, String deed, String back) {
}
