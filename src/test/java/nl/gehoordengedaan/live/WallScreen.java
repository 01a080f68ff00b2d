package nl.gehoordengedaan.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.gehoordengedaan.harness.HttpVisitor;

/** A wall screen without a browser: listens, and keeps each event that came, in order. */
public final class WallScreen implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<JsonNode> notes = new CopyOnWriteArrayList<>();
    private final List<Long> numbers = new CopyOnWriteArrayList<>();
    private final List<String> others = new CopyOnWriteArrayList<>();
    private volatile JsonNode counts;
    private final InputStream body;

    public WallScreen(LiveMeetingInTests meeting, long after, Long lastEventId) throws IOException, InterruptedException {
        HttpVisitor visitor = HttpVisitor.stranger();
        if (lastEventId != null) {
            visitor.with("Last-Event-ID", String.valueOf(lastEventId));
        }
        var response = HTTP.send(visitor.request(meeting.wall() + "/events?after=" + after).GET().build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        body = response.body();
        Thread reading = new Thread(this::read, "screen");
        reading.setDaemon(true);
        reading.start();
    }

    private void read() {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String id = "";
            String event = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    JsonNode data = json.readTree(line.substring(6));
                    if (event.equals("note")) {
                        notes.add(data);
                        numbers.add(Long.valueOf(id));
                    } else if (event.equals("counts")) {
                        counts = data;
                    } else {
                        others.add(event);
                    }
                }
            }
            others.add("end");
        } catch (IOException closed) {
            others.add("end");
        }
    }

    /** What was told of notes: as it is, or only that it is not shown any more. */
    List<JsonNode> notes() {
        return notes;
    }

    /** The number of each change. */
    public List<Long> numbers() {
        return numbers;
    }

    /** What else was told: "closed", and "end" when the connection was. */
    List<String> others() {
        return others;
    }

    /** The last counts; null before they came. */
    public JsonNode counts() {
        return counts;
    }

    long last() {
        return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
    }

    /** What can be read on it, in the order in which it came. */
    public List<String> words() {
        return notes.stream().filter(note -> note.get("shown").asBoolean()).map(note -> note.get("words").asText()).toList();
    }

    void hangUp() throws IOException {
        body.close();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
