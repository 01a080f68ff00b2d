package nl.gehoordengedaan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The figures of the operator, as a collector reads them. */
@ArquillianTest
@RunAsClient
class FiguresIT {

    @Test
    void steps_that_wait_fail_or_stand_still_are_among_the_figures() throws Exception {
        URI figures = URI.create("http://127.0.0.1:" + System.getProperty("test.management.port") + "/metrics");

        String text = HttpClient.newHttpClient().send(HttpRequest.newBuilder(figures).build(), HttpResponse.BodyHandlers.ofString()).body();

        assertThat(text).contains("gehoord_steps_due", "gehoord_steps_retrying", "gehoord_incidents");
    }
}
