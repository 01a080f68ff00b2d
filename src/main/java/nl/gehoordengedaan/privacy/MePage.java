package nl.gehoordengedaan.privacy;

import java.time.Instant;
import java.util.List;

/** What is known of somebody, in that person's language. */
public record MePage(String secret, String email, List<Line> lines) {

    /** One thing that is kept. {@code until} is null when {@code why} says how long. */
    public record Line(String kind, String what, String path, Instant since, Instant until, String why) {
    }
}
