package nl.gehoordengedaan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.live.LiveMeetingInTests;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An evening that is going on: eight hosts type, a hundred phones and the wall look on; two hours of talk in ten minutes. */
@ArquillianTest
@RunAsClient
class EveningLiveDrill {

    private static final int HOSTS = 8;
    private static final int EACH = 30;
    private static final int SCREENS = 100;
    /** Those who lose their connection for a third of the time, and then send everything twice. */
    private static final int AWAY = 2;
    /** {@code -Ddrill.minutes=10}. */
    private static final int MINUTES = Math.min(10, Integer.getInteger("drill.minutes", 10));
    private static final Pattern NUMBER = Pattern.compile("nummer (\\d+) ");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(Executors.newCachedThreadPool()).build();

    private final Map<Integer, Long> typed = new ConcurrentHashMap<>();
    private final Times seen = new Times();
    private final Times answered = new Times();

    /** One phone or the wall: which numbers it has shown. */
    private final class Screen {

        private final Set<Integer> shown = ConcurrentHashMap.newKeySet();
        private final InputStream body;
        private int twice;

        private Screen(LiveMeetingInTests evening) throws IOException, InterruptedException {
            body = HTTP.send(HttpVisitor.stranger().request(evening.wall() + "/events?after=0").GET().build(), BodyHandlers.ofInputStream()).body();
            Thread reading = new Thread(this::read, "screen");
            reading.setDaemon(true);
            reading.start();
        }

        private void read() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Matcher number = NUMBER.matcher(line);
                    if (number.find()) {
                        arrived(Integer.parseInt(number.group(1)));
                    }
                }
            } catch (IOException over) {
                // the evening is over
            }
        }

        private void arrived(int number) {
            if (!shown.add(number)) {
                twice++;
            }
            Long when = typed.get(number);
            if (when != null) {
                seen.add(Duration.ofNanos(System.nanoTime() - when));
            }
        }
    }

    @Test
    void what_is_typed_is_on_every_screen_once() throws Exception {
        LiveMeetingInTests evening = LiveMeetingInTests.now();
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= HOSTS; i++) {
            codes.add(evening.table(organiser, "Tafel " + i));
        }
        evening.openWall(organiser);
        List<Screen> screens = new ArrayList<>();
        for (int i = 0; i < SCREENS; i++) {
            screens.add(new Screen(evening));
        }
        ExecutorService hosts = Executors.newFixedThreadPool(HOSTS);
        try {
            for (Future<Void> each : hosts.invokeAll(IntStream.range(0, HOSTS).mapToObj(host -> host(host, codes.get(host))).toList())) {
                each.get();
            }
        } finally {
            hosts.shutdownNow();
        }
        for (int i = 0; i < 100 && !screens.stream().allMatch(each -> each.shown.size() == HOSTS * EACH); i++) {
            Thread.sleep(100);
        }
        long stored = Stored.count("select count(*) from note where meeting_id = ?", evening.id());
        long complete = screens.stream().filter(each -> each.shown.size() == HOSTS * EACH && each.twice == 0).count();
        Outcome.of("evening live", HOSTS + " hosts, " + SCREENS + " screens, " + MINUTES + " min: " + HOSTS * EACH + " typed, " + stored + " stored, "
            + complete + " screens showed each once", "typed to answered: " + answered + "; typed to on a screen: " + seen);
        assertThat(stored).isEqualTo(HOSTS * EACH);
        assertThat(complete).isEqualTo(SCREENS);
    }

    private Callable<Void> host(int host, String code) {
        return () -> {
            HttpVisitor phone = HttpVisitor.stranger();
            List<Callable<Integer>> kept = new ArrayList<>();
            long between = Duration.ofMinutes(MINUTES).toMillis() / EACH;
            for (int i = 0; i < EACH; i++) {
                int number = host * EACH + i;
                UUID id = UUID.randomUUID();
                boolean away = host < AWAY && i >= EACH / 3 && i < 2 * EACH / 3;
                Callable<Integer> sending = () -> phone.send(phone.request("/api/v1/notes/" + id).header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + code).PUT(BodyPublishers.ofString("{\"words\":\"Dit is nummer " + number
                        + " (voorbeeld)\",\"kind\":\"worry\",\"language\":\"nl\",\"aboutPeople\":2}"))).status();
                if (away) {
                    kept.add(sending);
                } else {
                    typed.put(number, System.nanoTime());
                    assertThat(answered.of(sending)).isEqualTo(201);
                }
                Thread.sleep(between);
            }
            for (int round = 0; round < 2; round++) {
                for (Callable<Integer> each : kept) {
                    assertThat(each.call()).isEqualTo(round == 0 ? 201 : 200);
                }
            }
            return null;
        };
    }
}
