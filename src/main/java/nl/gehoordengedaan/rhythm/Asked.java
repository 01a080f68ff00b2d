package nl.gehoordengedaan.rhythm;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.gehoordengedaan.page.Form;

/** What is asked of a list of turns, as it stands in the address. */
final class Asked {

    private static final List<String> FIELDS = List.of("show", "programme", "kind");

    private Asked() {
    }

    static Form of(UriInfo uri) {
        Form asked = Form.empty();
        uri.getQueryParameters().forEach((name, values) -> asked.with(name, values.get(0)));
        return asked;
    }

    static String query(Form asked) {
        return FIELDS.stream().filter(field -> !asked.text(field).isEmpty())
            .map(field -> field + "=" + URLEncoder.encode(asked.text(field), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    static int page(Form asked) {
        return asked.text("page").matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked.text("page")) : 1;
    }
}
