package nl.gehoordengedaan.run;

/** Between two looks at something that another process does. */
final class Pause {

    private Pause() {
    }

    static void brief() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting.", interrupted);
        }
    }
}
