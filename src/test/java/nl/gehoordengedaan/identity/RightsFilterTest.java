package nl.gehoordengedaan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsFilterTest {

    @ParameterizedTest
    @CsvSource({
        "save, /things/1, /things/1",
        "answer, /things/1/answer, /things/1",
        "revoke, /things/1/roles/2/revoke, /things/1",
        "rename, /things/1/name, /things/1/name",
        "rename, /things/1/name/, /things/1/name"})
    void whoever_sent_a_form_too_late_comes_back_at_the_page_it_stood_on(String sentTo, String address, String page) {
        assertThat(RightsFilter.pageOfForm(method(Things.class, sentTo), address)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"stop, /hidden/stop", "stop, /stop"})
    void a_form_without_a_page_leads_nowhere(String sentTo, String address) {
        assertThat(RightsFilter.pageOfForm(method(Hidden.class, sentTo), address)).isEmpty();
    }

    private static java.lang.reflect.Method method(Class<?> resource, String name) {
        return Arrays.stream(resource.getDeclaredMethods()).filter(method -> method.getName().equals(name)).findFirst().orElseThrow();
    }

    @Path("/things/{thing}")
    private interface Things {

        @GET
        void show();

        @POST
        void save();

        @POST
        @Path("answer")
        void answer();

        @POST
        @Path("roles/{role}/revoke")
        void revoke();

        @GET
        @Path("name")
        void name();

        @POST
        @Path("/name")
        void rename();
    }

    @Path("/hidden")
    private interface Hidden {

        @POST
        @Path("stop")
        void stop();
    }
}
