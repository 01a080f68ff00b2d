package nl.gehoordengedaan.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.gehoordengedaan.page.Form;
import org.junit.jupiter.api.Test;

class SentPhotoTest {

    private final SentPhoto sentPhoto = new SentPhoto();

    @Test
    void a_photo_of_an_earlier_try_is_kept_until_it_is_not_wanted_any_more() {
        UUID photo = new UUID(1, 2);
        Form form = Form.empty().with("photoKept", photo.toString());
        assertThat(sentPhoto.keep(form)).isEqualTo(photo);

        Form without = Form.empty().with("photoKept", photo.toString()).with("photoDropped", "true");
        assertThat(sentPhoto.keep(without)).isNull();
        assertThat(SentPhoto.isKept(without)).isFalse();
        assertThat(without.value("photoDropped")).as("asked anew for the next photo").isEmpty();
    }
}
