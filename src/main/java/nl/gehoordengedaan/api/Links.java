package nl.gehoordengedaan.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Addresses of one page of a list and of those beside it. */
@Schema(name = "Links", requiredProperties = "self")
public record Links(String self, String prev, String next) {

    /**
     * @param base the address up to the number of the page
     * @param more true when there is a next page
     */
    public static Links of(String base, int number, boolean more) {
        return new Links(base + number, number > 1 ? base + (number - 1) : null, more ? base + (number + 1) : null);
    }
}
