package nl.gehoordengedaan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.harness.TestSystem;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The clock can be moved here, and nowhere else. That the built WAR answers 404 at the door of the clock is seen in CrashIT. */
@ArquillianTest
@RunAsClient
class MovableTimeIT {

    private static final Path WAR = Path.of("target/gehoord-en-gedaan.war");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void the_clock_of_the_tests_moves_forward_and_never_back() throws Exception {
        Instant before = now();
        Instant after = clock("POST", "?by=PT2H");
        assertThat(after).isBetween(before.plus(Duration.ofHours(2)), before.plus(Duration.ofHours(2)).plusSeconds(60));
        assertThat(clock("POST", "?to=" + before)).isAfterOrEqualTo(after);
        assertThat(now()).isAfterOrEqualTo(after);
    }

    @Test
    void no_class_of_the_tests_is_in_the_war_that_was_built() throws IOException {
        try (JarFile war = new JarFile(WAR.toFile()); Stream<Path> tests = Files.walk(Path.of("target/test-classes"))) {
            Set<String> built = war.stream().map(entry -> entry.getName().replaceFirst("^WEB-INF/classes/", "")).collect(Collectors.toSet());
            List<String> classes = tests.filter(file -> file.toString().endsWith(".class"))
                .map(file -> Path.of("target/test-classes").relativize(file).toString().replace('\\', '/')).toList();
            assertThat(classes).contains(MovableTime.class.getName().replace('.', '/') + ".class");
            assertThat(classes).doesNotContainAnyElementsOf(built);
        }
    }

    @Test
    void nothing_in_the_war_that_was_built_moves_the_clock() throws IOException {
        try (JarFile war = new JarFile(WAR.toFile())) {
            JavaClasses classes = new ClassFileImporter().importJar(war);
            assertThat(classes).hasSizeGreaterThan(100);
            assertThat(classes.stream().filter(each -> each.isAssignableTo(InstantSource.class)).map(JavaClass::getName))
                .containsExactly(Clock.SystemTime.class.getName());
            // the engine has two means of its own: it is told once whom to follow, and when it is stopped
            assertThat(classes.stream().flatMap(each -> each.getMethodCallsFromSelf().stream()).filter(MovableTimeIT::movesTheEngine)
                .map(call -> call.getOriginOwner().getSimpleName() + "." + call.getOrigin().getName() + " " + call.getTarget().getName()))
                .containsExactlyInAnyOrder("Engine.start setCurrentMillisProvider", "Engine.stop setCurrentMillisSystem");
        }
    }

    private static boolean movesTheEngine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getSimpleName();
        return (owner.equals("DateTimeUtils") || owner.equals("ClockUtil")) && call.getTarget().getName().matches("(set|reset|offset).*");
    }

    private Instant now() throws IOException, InterruptedException {
        return clock("GET", "");
    }

    private Instant clock(String method, String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(TestSystem.url(ClockDoor.ADDRESS + query)).timeout(Duration.ofSeconds(20))
            .method(method, HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Instant.parse(answer.body());
    }
}
