package nl.gehoordengedaan.rhythm;

/** What is promised, as the key of the sentence that names it. */
final class KindNames {

    private KindNames() {
    }

    static String key(String kind) {
        return kind.equals(RhythmPromise.REPORT) ? "rhythm.kind.annualreport" : "meeting.kind." + kind;
    }
}
