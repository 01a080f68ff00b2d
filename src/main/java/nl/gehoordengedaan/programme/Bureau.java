package nl.gehoordengedaan.programme;

/**
 * How the bureau of a programme is reached without the site: for everyone to see. Each of the three is empty when it is not known.
 *
 * @param openingHours as people say them
 */
public record Bureau(String phone, String visitingAddress, String openingHours) {

    static Bureau of(Programme programme) {
        return new Bureau(programme.phone().orElse(""), programme.visitingAddress().orElse(""), programme.openingHours().orElse(""));
    }

    /** Can somebody phone it or come by? */
    public boolean isReachable() {
        return !phone.isEmpty() || !visitingAddress.isEmpty();
    }
}
