package nl.gehoordengedaan.identity;

/**
 * What somebody sees who opens a personal link.
 *
 * @param name         who it is for
 * @param asksPassword whether a password must be chosen
 * @param shortest     the least number of characters of a password
 * @param address      where the button leads
 */
public record LinkPage(String name, boolean asksPassword, int shortest, String address) {
}
