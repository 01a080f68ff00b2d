package nl.gehoordengedaan.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A WildFly with our WAR as a child process, with a folder of its own, on 127.0.0.1 only. It can be killed and started again. */
public final class Server implements AutoCloseable {

    /**
     * Memory as in production. The optimising compiler waits until code is really hot: on two cores it would take a third of the start for
     * code that is used only then.
     */
    public static final List<String> JAVA_OPTIONS = List.of("-Xms128m", "-Xmx768m", "-XX:MaxMetaspaceSize=384m", "-XX:+UseSerialGC",
        "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000",
        "-XX:Tier4BackEdgeThreshold=400000", "-Djava.net.preferIPv4Stack=true", "-Dfile.encoding=UTF-8");

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Path home;
    private final Path war;
    private final Path folder;
    private final int port;
    private final int managementPort;
    private final Map<String, String> environment = new HashMap<>();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private OwnProcess process;

    /**
     * @param home   the provisioned server, which stays as it is
     * @param war    the application
     * @param folder where this server's configuration, log and the number of its process are kept
     */
    public Server(Path home, Path war, Path folder, int port) {
        this.home = home.toAbsolutePath();
        this.war = war.toAbsolutePath();
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.managementPort = Ports.freeFrom(port < 60_000 ? port + 1910 : 9990);
    }

    /** A value that the server reads from its environment, see wildfly-config/README.md. */
    public Server with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Server with(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /** Starts it with the configuration as built, and returns when it is ready to answer. */
    public void start() {
        OwnProcess.stopLeftOver(folder.resolve("process"));
        Folders.delete(base());
        Folders.copy(home.resolve("standalone"), base());
        try {
            Files.copy(war, base().resolve("deployments").resolve("ROOT.war"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        launch();
        awaitReady();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public URI management() {
        return URI.create("http://127.0.0.1:" + managementPort);
    }

    public Path log() {
        return folder.resolve("server.log");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As a power cut would. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop(Duration.ofSeconds(15));
        }
    }

    private Path base() {
        return folder.resolve("standalone");
    }

    private void launch() {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home)
            .setBaseDirectory(base())
            .setBindAddressHint("127.0.0.1")
            .setBindAddressHint("management", "127.0.0.1")
            .addJavaOptions(JAVA_OPTIONS)
            .addServerArgument("-Djboss.http.port=" + port)
            .addServerArgument("-Djboss.management.http.port=" + managementPort);
        ProcessBuilder builder = new ProcessBuilder(command.build())
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(log().toFile()));
        builder.environment().put("JBOSS_HOME", home.toString());
        builder.environment().putAll(environment);
        process = OwnProcess.start(builder, folder.resolve("process"));
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Path deployments = base().resolve("deployments");
        // the server complains in its log about each early question for its health
        while (!Files.exists(deployments.resolve("ROOT.war.deployed")) || !isReady()) {
            if (!process.isAlive() || Files.exists(deployments.resolve("ROOT.war.failed")) || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The server does not start. The end of " + log() + ":\n" + Folders.tail(log(), 60));
            }
            Pause.brief();
        }
    }

    private boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(management().resolve("/health/ready")).timeout(Duration.ofSeconds(5)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server starts.", interrupted);
        }
    }
}
