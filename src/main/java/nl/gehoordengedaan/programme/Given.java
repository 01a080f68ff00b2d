package nl.gehoordengedaan.programme;

/**
 * Something a file may leave out. Left out means "as it was"; mentioned as null means "unknown".
 *
 * @param mentioned whether the file says anything about it
 * @param value what it says, null for unknown
 */
record Given<T>(boolean mentioned, T value) {

    static <T> Given<T> notMentioned() {
        return new Given<>(false, null);
    }

    T or(T asItWas) {
        return mentioned ? value : asItWas;
    }
}
