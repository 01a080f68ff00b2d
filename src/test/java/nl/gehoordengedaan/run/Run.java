package nl.gehoordengedaan.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command {@code mvn -Prun}: starts the database, the mail catcher and the server, sets up the programmes, says where to look, and stops
 * everything when Maven is stopped. Lives inside Maven's own process, so that there is nobody between us and what we start.
 */
public final class Run {

    private static final String ADMINISTRATOR = "beheerder@gehoordengedaan.example";

    private final Path data;
    private final Path build;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Instant begin = Instant.now();
    private FileLock lock;

    private Run(Path data, Path build) {
        this.data = data;
        this.build = build;
    }

    public static void main(String[] arguments) throws InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Path data = Path.of(System.getProperty("data.dir", System.getProperty("user.home") + "/.gehoord-en-gedaan")).toAbsolutePath();
        Run run = new Run(data, Path.of(System.getProperty("build.dir", "target")).toAbsolutePath());
        CountDownLatch stopped = new CountDownLatch(1);
        Thread atTheEnd = new Thread(() -> {
            run.stop();
            stopped.countDown();
        });
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        try {
            run.start();
        } catch (RuntimeException failed) {
            run.out.println("\n" + failed.getMessage());
            // the end of Maven's own process: its report of our failure would bury the reason
            System.exit(1);
        }
        stopped.await();
    }

    private void start() {
        takeData();
        step("database");
        Database database = new Database(build.resolve("mariadb"), data.resolve("database"));
        begin(database);
        database.start();

        MailCatcher mails = new MailCatcher(data.resolve("mail"));
        begin(mails);
        mails.start();
        MailboxPage mailbox = new MailboxPage(mails, Ports.freeFrom(8025));
        begin(mailbox);

        step("server");
        String password = Secret.keptIn(data.resolve("password"));
        int port = Ports.freeFrom(8080);
        Server server = new Server(build.resolve("server"), build.resolve("gehoord-en-gedaan.war"), data.resolve("server"), port)
            .with(database.environment())
            .with(mails.environment())
            .with("PUBLIC_URL", "http://127.0.0.1:" + port)
            .with("ADMIN_EMAIL", ADMINISTRATOR)
            .with("ADMIN_PASSWORD", password)
            .with("DEMO_PASSWORD", password);
        begin(server);
        server.start();

        step("programmes");
        ProgrammeImport programmes = new ProgrammeImport(server.url());
        String outcome = programmes.of(Path.of("src/demo/programmes.json"), ADMINISTRATOR, password);
        say(server, mailbox, outcome, programmes.names(), password);
    }

    private void say(Server server, MailboxPage mailbox, String programmes, List<String> names, String password) {
        String example = names.isEmpty() ? "<programme>" : names.get(0);
        out.printf("""

            Gehoord en Gedaan runs, after %d seconds.

              Site         %s/
              Mailbox      %s   (all mail ends here; nothing leaves this machine)
              Health       %s/health
              Figures      %s/metrics
              Programmes   %s
              Data         %s   (kept; server.log, database.log)

            Log in with one of these fictional people and the password %s

              %s   administrator
              organiser@%s.example   also: director, panel, steering, ambassador, auditor @%s.example
            """, Duration.between(begin, Instant.now()).toSeconds(), server.url(), mailbox.url(), server.management(), server.management(),
            programmes, data, password, ADMINISTRATOR, example, example);
        if (names.size() > 1) {
            out.println("  and the same at " + String.join(", ", names.subList(1, names.size()).stream().map(name -> "@" + name + ".example").toList()));
        }
        out.println("\nStop with Ctrl-C.");
    }

    private void step(String what) {
        out.println("Starting: " + what + " …");
    }

    /** What was begun last is stopped first. */
    private synchronized void begin(AutoCloseable part) {
        started.push(part);
    }

    private synchronized void stop() {
        if (!started.isEmpty()) {
            out.println("Stopping …");
        }
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception failed) {
                out.println("Could not stop everything: " + failed.getMessage());
            }
        }
    }

    private void takeData() {
        try {
            Files.createDirectories(data);
            if (Files.getFileStore(data).supportsFileAttributeView("posix")) {
                // it holds passwords, and what people wrote
                Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            }
            @SuppressWarnings("resource") // closed with the process, as the lock must be
            FileChannel channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (lock == null) {
            throw new IllegalStateException("Gehoord en Gedaan already runs with the data in " + data
                + ". Stop it first, or give this one its own: mvn -Prun -Ddata.dir=<another folder>");
        }
    }
}
