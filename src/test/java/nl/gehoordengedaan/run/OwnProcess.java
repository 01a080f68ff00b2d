package nl.gehoordengedaan.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process that we started, remembered in a file beside its data, so that the next start finds it again if we were killed without a chance
 * to stop it. A number alone does not prove that a process is ours: numbers are used again, so the moment of its start is kept with it.
 */
final class OwnProcess {

    private final Process process;
    private final Path file;

    private OwnProcess(Process process, Path file) {
        this.process = process;
        this.file = file;
    }

    static OwnProcess start(ProcessBuilder command, Path file) {
        try {
            stopLeftOver(file);
            Files.createDirectories(file.getParent());
            Process process = command.start();
            Files.writeString(file, process.pid() + " " + started(process.toHandle()));
            return new OwnProcess(process, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitValue() {
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to stop, and kills it if it does not within that time. */
    void stop(Duration patience) {
        stop(process.toHandle(), patience);
        forget(file);
    }

    /** As a power cut would. */
    void kill() {
        process.destroyForcibly();
        waitFor(process.toHandle(), Duration.ofSeconds(10));
        forget(file);
    }

    /** @return true if there was one */
    static boolean stopLeftOver(Path file) {
        Optional<ProcessHandle> leftOver = read(file);
        leftOver.ifPresent(process -> stop(process, Duration.ofSeconds(10)));
        forget(file);
        return leftOver.isPresent();
    }

    private static Optional<ProcessHandle> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] parts = Files.readString(file).strip().split(" ", 2);
            return parts.length < 2 ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(parts[0])).filter(ProcessHandle::isAlive).filter(process -> started(process).equals(parts[1]));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!waitFor(process, patience)) {
            process.destroyForcibly();
            waitFor(process, Duration.ofSeconds(10));
        }
    }

    private static boolean waitFor(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stillThere) {
            return false;
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
