package nl.gehoordengedaan.photo;

import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PhotoTest {

    private final Photo photo = new Photo(new byte[] {1}, 4, 3, Instant.parse("2026-09-07T08:00:00Z"));

    @Test
    void what_can_be_seen_on_it_is_told_in_a_sentence_and_not_in_a_letter() {
        assertThatCode(() -> photo.describe("a".repeat(Photo.MAX_ALTERNATIVE))).doesNotThrowAnyException();
        assertRefused(() -> photo.describe("a".repeat(Photo.MAX_ALTERNATIVE + 1)), "photoAlternative: photo.alternative.long");
    }

    @Test
    void a_picture_belongs_to_one_thing() {
        UUID thing = UUID.randomUUID();
        photo.attachTo(thing);

        assertThatCode(() -> photo.attachTo(thing)).doesNotThrowAnyException();
        assertRefused(() -> photo.attachTo(UUID.randomUUID()), "photo: photo.gone");
        assertThat(photo.width()).isEqualTo(4);
    }
}
