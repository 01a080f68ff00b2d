package nl.gehoordengedaan.page;

/**
 * A file that came with a form, as it was sent: its name and type are claims of the sender, to be checked by content.
 *
 * @param name    the name of the file, as claimed
 * @param content its bytes
 * @param tooLarge true when it was larger than the form accepts; the content is then empty
 */
public record Upload(String name, byte[] content, boolean tooLarge) {
    public boolean isEmpty() {
        return content.length == 0 && !tooLarge;
    }
}
