package nl.gehoordengedaan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void a_field_in_which_nothing_was_typed_is_empty_and_not_null() {
        Form form = Form.empty();

        assertThat(form.value("words")).isEmpty();
        assertThat(form.text("words")).isEmpty();
        assertThat(form.textOrNull("words")).isNull();
        assertThat(form.values("kinds")).isEmpty();
        assertThat(form.has("words")).isFalse();
        assertThat(form.file("photo")).isEmpty();
    }

    @Test
    void a_field_with_only_white_space_is_one_in_which_nothing_was_typed() {
        Form form = Form.empty().with("words", " \r\n\t\u2003 ");

        assertThat(form.textOrNull("words")).isNull();
    }

    @Test
    void what_was_typed_is_shown_again_as_it_was_typed() {
        Form form = Form.empty().with("words", "  twee  \r\nregels \u0000");

        assertThat(form.value("words")).isEqualTo("  twee  \r\nregels \u0000");
    }

    @Test
    void what_is_kept_has_one_kind_of_line_end_and_no_control_characters() {
        assertThat(Form.clean("een\r\ntwee\rdrie\nvier\tvijf")).isEqualTo("een\ntwee\ndrie\nvier\tvijf");
        assertThat(Form.clean("a\u0000b\u0007c\u001Bd\u007Fe\u0085f")).isEqualTo("abcdef");
        assertThat(Form.clean("  woorden  ")).isEqualTo("woorden");
    }

    @Test
    void what_is_kept_is_the_same_however_it_was_typed() {
        assertThat(Form.clean("cafe\u0301")).isEqualTo("café");
        assertThat(Form.clean("S\u0327i\u0307s\u0327li")).isEqualTo(Form.clean("Şi\u0307şli"));
    }

    @Test
    void what_people_write_with_stays() {
        assertThat(Form.clean("👩\u200D👧 می\u200Cخواهم €5 <b>&amp;")).isEqualTo("👩\u200D👧 می\u200Cخواهم €5 <b>&amp;");
    }

    @Test
    void a_field_may_be_chosen_more_than_once() {
        Form form = Form.empty().with("districts", "west").with("districts", "oost").with("districts", null);

        assertThat(form.values("districts")).containsExactly("west", "oost");
        assertThat(form.value("districts")).isEqualTo("west");
        assertThat(form.replace("districts", "noord").values("districts")).containsExactly("noord");
        assertThat(form.replace("districts", null).has("districts")).isFalse();
    }

    @Test
    void a_file_that_was_not_chosen_is_none_and_one_that_is_too_large_is_one() {
        Form form = Form.empty();
        form.add("photo", new Upload("", new byte[0], false));
        assertThat(form.file("photo")).isEmpty();

        form.add("photo", new Upload("straat.jpg", "x".getBytes(StandardCharsets.UTF_8), false));
        assertThat(form.file("photo")).isPresent();

        form.add("photo", new Upload("straat.jpg", new byte[0], true));
        assertThat(form.file("photo")).hasValueSatisfying(file -> assertThat(file.tooLarge()).isTrue());
    }

    @Test
    void a_refusal_stands_at_its_field_and_in_the_list_of_all() {
        Form form = Form.empty();
        assertThat(form.isRefused()).isFalse();

        form.refuse(new Form.Refusal("words", "Schrijf op wat je wilt zeggen."));
        form.refuse(new Form.Refusal("", "Iemand anders was eerder."));

        assertThat(form.isRefused()).isTrue();
        assertThat(form.errors("words")).containsExactly("Schrijf op wat je wilt zeggen.");
        assertThat(form.errors("kind")).isEmpty();
        assertThat(form.getAllErrors()).hasSize(2);
    }
}
