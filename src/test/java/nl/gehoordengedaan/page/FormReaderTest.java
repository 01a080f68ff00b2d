package nl.gehoordengedaan.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A form without files. One with files, and one that is too large, is read on the server only: its tests are there. */
class FormReaderTest {

    @Test
    void a_form_is_read_in_every_script() throws IOException {
        Form form = read("words=%C3%87%C3%B6p+kutusu%0D%0A%D9%84%D9%8A%D9%84%D9%89&kind=repair");

        assertThat(form.value("words")).isEqualTo("Çöp kutusu\r\nليلى");
        assertThat(form.value("kind")).isEqualTo("repair");
    }

    @Test
    void a_field_that_occurs_more_than_once_keeps_all_in_order() throws IOException {
        assertThat(read("d=west&d=oost&d=").values("d")).isEqualTo(List.of("west", "oost", ""));
    }

    @Test
    void what_is_no_field_is_passed_over() throws IOException {
        Form form = read("&&=nameless&alone&words=a=b");

        assertThat(form.value("words")).isEqualTo("a=b");
        assertThat(form.has("")).isFalse();
        assertThat(form.has("alone")).isFalse();
    }

    @Test
    void an_empty_body_is_an_empty_form() throws IOException {
        assertThat(read("").has("words")).isFalse();
    }

    @Test
    void it_reads_forms_and_nothing_else() {
        FormReader reader = new FormReader();

        assertThat(reader.isReadable(Form.class, Form.class, new Annotation[0], MediaType.APPLICATION_FORM_URLENCODED_TYPE)).isTrue();
        assertThat(reader.isReadable(String.class, String.class, new Annotation[0], MediaType.APPLICATION_FORM_URLENCODED_TYPE)).isFalse();
    }

    private static Form read(String body) throws IOException {
        return new FormReader().readFrom(Form.class, Form.class, new Annotation[0], MediaType.APPLICATION_FORM_URLENCODED_TYPE, null,
            new ByteArrayInputStream(body.getBytes(StandardCharsets.US_ASCII)));
    }
}
