package nl.gehoordengedaan.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of the Dockerfile, run without Docker: what it copies is there, what it starts comes up as somebody who is not root, says that
 * it is healthy, and stops when told to. The Maven step is only run with {@code -Dimage.build=true}: this build has just done the same.
 */
class ImageIT {

    private static final String HOME = "/opt/gehoord";
    /** So that the ports 8080 and 9990 become others. */
    private static final int OFFSET = Ports.freeFrom(30_000 + (int) (ProcessHandle.current().pid() % 10_000)) - 8080;

    @TempDir
    private Path folder;

    private final List<Instruction> dockerfile = read(Path.of("Dockerfile"));
    private final Database database = new Database(Path.of("target/mariadb"), Path.of("target/it-image/database"));
    private OwnProcess server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(Duration.ofSeconds(20));
        }
        database.close();
    }

    @Test
    @Timeout(600)
    void what_the_image_builds_and_starts_becomes_healthy_without_root_and_stops_when_told() throws Exception {
        List<Instruction> build = stage(0);
        List<Instruction> image = stage(1);
        Path sources = build(build);
        Path home = folder.resolve("home");
        Folders.copy(sources.resolve("target/server"), home.resolve("server"));
        assertThat(home.resolve("server/standalone/deployments/ROOT.war")).exists();
        assertThat(only(image, "USER")).isNotIn("root", "0");

        database.discard();
        database.start();
        Path log = folder.resolve("log");
        server = OwnProcess.start(command(image, home).redirectErrorStream(true).redirectOutput(log.toFile()), folder.resolve("process"));
        awaitHealth(health(image), log);

        assertThat(Files.readAllLines(log).stream().filter(line -> line.startsWith("{")).toList()).as("lines of JSON").isNotEmpty()
            .allSatisfy(line -> assertThat(new ObjectMapper().readTree(line).get("level").asText()).isNotEmpty());
        server.stop(Duration.ofSeconds(20));
        assertThat(Files.readString(log)).as("stopped by itself, not killed").contains("WFLYSRV0050");
    }

    private Path build(List<Instruction> build) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("build"));
        for (Instruction copy : build.stream().filter(each -> each.name.equals("COPY")).toList()) {
            String[] fromTo = copy.words.split(" ");
            Path from = Path.of(fromTo[0]);
            assertThat(from).as(copy.words).exists();
            Folders.copy(from, fromTo[1].equals("./") ? sources.resolve(from) : sources.resolve(fromTo[1]));
        }
        String run = only(build, "RUN");
        assertThat(run).startsWith("mvn ");
        if (!Boolean.getBoolean("image.build")) {
            Folders.copy(Path.of("target/server"), sources.resolve("target/server"));
            Files.copy(Path.of("target/gehoord-en-gedaan.war"), sources.resolve("target/gehoord-en-gedaan.war"));
            run = run.substring(run.indexOf("&&") + 2);
        }
        Process process = new ProcessBuilder("sh", "-ec", run).directory(sources.toFile()).inheritIO().start();
        assertThat(process.waitFor()).as(run).isZero();
        return sources;
    }

    private ProcessBuilder command(List<Instruction> image, Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(asSomebodyElse(home));
        for (String word : new ObjectMapper().readValue(only(image, "CMD"), String[].class)) {
            command.add(word.replace(HOME, home.toString())
                .replace("-b 0.0.0.0", "-b 127.0.0.1 -Djboss.socket.binding.port-offset=" + OFFSET));
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        Map<String, String> environment = builder.environment();
        image.stream().filter(each -> each.name.equals("ENV")).forEach(env -> {
            String[] nameValue = env.words.split("=", 2);
            environment.put(nameValue[0], nameValue[1].replaceAll("^\"|\"$", ""));
        });
        environment.putAll(database.environment());
        return builder;
    }

    /** As root we can become somebody else, as the image does; whoever is not root is somebody else already. */
    private List<String> asSomebodyElse(Path home) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            return List.of();
        }
        assertThat(new ProcessBuilder("chown", "-R", "10001:10001", home.toString()).start().waitFor()).isZero();
        assertThat(new ProcessBuilder("chmod", "a+x", folder.toString()).start().waitFor()).isZero();
        return List.of("setpriv", "--reuid=10001", "--regid=10001", "--clear-groups");
    }

    private static URI health(List<Instruction> image) {
        Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)(/\\S+)").matcher(only(image, "HEALTHCHECK"));
        assertThat(address.find()).isTrue();
        return URI.create("http://127.0.0.1:" + (Integer.parseInt(address.group(1)) + OFFSET) + address.group(2));
    }

    private void awaitHealth(URI health, Path log) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        long end = System.nanoTime() + Duration.ofSeconds(180).toNanos();
        while (true) {
            try {
                HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                assertThat(server.isAlive()).as(() -> Folders.tail(log, 40)).isTrue();
            }
            assertThat(System.nanoTime()).as(() -> Folders.tail(log, 40)).isLessThan(end);
            Pause.brief();
        }
    }

    private List<Instruction> stage(int number) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < dockerfile.size(); i++) {
            if (dockerfile.get(i).name.equals("FROM")) {
                starts.add(i);
            }
        }
        starts.add(dockerfile.size());
        return dockerfile.subList(starts.get(number), starts.get(number + 1));
    }

    private static String only(List<Instruction> stage, String name) {
        List<String> found = stage.stream().filter(each -> each.name.equals(name)).map(Instruction::words).toList();
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    private static List<Instruction> read(Path file) {
        try {
            String joined = Files.readString(file).replaceAll("(?m)^#.*\\R", "").replaceAll("\\\\\\R\\s*", "");
            return joined.lines().filter(line -> !line.isBlank()).map(line -> line.split(" ", 2))
                .map(parts -> new Instruction(parts[0], parts[1].strip())).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private record Instruction(String name, String words) {
    }
}
