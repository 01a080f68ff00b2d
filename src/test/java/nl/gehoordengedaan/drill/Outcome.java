package nl.gehoordengedaan.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a drill showed: a row in {@code target/drills.md}, to be taken over into the documents by whoever looked at it. */
final class Outcome {

    private static final Path FILE = Path.of("target/drills.md");

    private Outcome() {
    }

    static void of(String drill, String what, String times) throws IOException {
        Files.createDirectories(FILE.getParent());
        String row = "| " + Instant.now().truncatedTo(ChronoUnit.MINUTES) + " | " + drill + " | " + what + " | " + times + " |\n";
        Files.writeString(FILE, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.err.print(row);
    }
}
