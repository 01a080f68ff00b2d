package nl.gehoordengedaan.photo;

import static nl.gehoordengedaan.photo.Sent.CORNERS;
import static nl.gehoordengedaan.photo.Sent.HEIGHT;
import static nl.gehoordengedaan.photo.Sent.WIDTH;
import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.Base64;
import javax.imageio.ImageIO;
import nl.gehoordengedaan.shared.BrokenRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {

    private static final byte[] RED_WEBP = Base64.getDecoder().decode("UklGRkQAAABXRUJQVlA4IDgAAADQAgCdASoYABAAPm0skUWkIqGYBABABsSg"
        + "B2AAEWMAAP7wOEP/xvN5rWt///ZWP/Ssf+lY/coAAA==");

    private final Darkroom darkroom = new Darkroom();

    @BeforeEach
    void open() {
        darkroom.findReaders();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_photo_is_upright_however_the_phone_was_held(int orientation) throws IOException {
        Darkroom.Print print = darkroom.develop(Sent.photoOfAPhone(orientation));

        BufferedImage seen = seen(print);
        assertThat(seen.getWidth()).isEqualTo(WIDTH).isEqualTo(print.width());
        assertThat(seen.getHeight()).isEqualTo(HEIGHT).isEqualTo(print.height());
        assertLike(seen, WIDTH / 4, HEIGHT / 4, CORNERS[0]);
        assertLike(seen, WIDTH * 3 / 4, HEIGHT / 4, CORNERS[1]);
        assertLike(seen, WIDTH / 4, HEIGHT * 3 / 4, CORNERS[2]);
        assertLike(seen, WIDTH * 3 / 4, HEIGHT * 3 / 4, CORNERS[3]);
    }

    @Test
    void nothing_is_left_about_where_when_and_with_what_it_was_made() throws Exception {
        byte[] sent = Sent.photoOfAPhone(6);
        assertThat(about(sent).getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation().getLatitude()).isBetween(52.0, 52.1);
        assertThat(about(sent).getFirstDirectoryOfType(ExifIFD0Directory.class).getString(ExifIFD0Directory.TAG_MAKE))
            .isEqualTo("Voorbeeldcamera");

        byte[] kept = darkroom.develop(sent).jpeg();

        assertThat(about(kept).getDirectories()).hasOnlyElementsOfTypes(JpegDirectory.class, JfifDirectory.class,
            HuffmanTablesDirectory.class, FileTypeDirectory.class).extracting(Directory::getName).contains("JPEG");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Voorbeeld", "Fatma", "http");
    }

    @Test
    void a_photo_of_today_is_made_smaller_and_keeps_its_shape() throws IOException {
        Darkroom.Print print = darkroom.develop(Sent.written(new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB), "jpg"));

        assertThat(print.width()).isEqualTo(Darkroom.MAX_SIDE);
        assertThat(print.height()).isEqualTo(Darkroom.MAX_SIDE * 3 / 4);
        assertThat(seen(print).getWidth()).isEqualTo(Darkroom.MAX_SIDE);
    }

    @Test
    void a_small_picture_is_not_made_larger() {
        assertThat(darkroom.develop(Sent.written(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png")).width()).isEqualTo(3);
    }

    @Test
    void what_one_could_see_through_is_white() throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH / 2; x++) {
                picture.setRGB(x, y, Color.RED.getRGB());
            }
        }

        BufferedImage seen = seen(darkroom.develop(Sent.written(picture, "png")));

        assertLike(seen, WIDTH / 4, HEIGHT / 2, Color.RED);
        assertLike(seen, WIDTH * 3 / 4, HEIGHT / 2, Color.WHITE);
    }

    @Test
    void a_webp_is_a_photo_too() throws IOException {
        Darkroom.Print print = darkroom.develop(RED_WEBP);

        assertThat(print.width()).isEqualTo(24);
        assertThat(print.height()).isEqualTo(16);
        assertLike(seen(print), 12, 8, new Color(0xC02020));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1"})
    void a_heic_gets_advice_of_its_own(String brand) {
        byte[] heic = ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0" + brand + "heic").getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(() -> darkroom.develop(heic), "photo: photo.heic");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<html><body>straat.jpg</body></html>",
        "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00FF\u00FF\0\0 This program cannot be run in DOS mode.",
        "%PDF-1.7 voorbeeld",
        "GIF89a\u0001\0\u0001\0\0\0\0;",
        "PK\u0003\u0004 voorbeeld",
        "voorbeeld",
        ""})
    void what_is_no_photo_is_refused_whatever_it_is_called(String sent) {
        assertRefused(() -> darkroom.develop(sent.getBytes(StandardCharsets.ISO_8859_1)), "photo: photo.not-a-photo");
    }

    @Test
    void a_small_file_that_unfolds_into_gigabytes_is_not_opened() {
        assertRefused(() -> darkroom.develop(Sent.pngThatClaims(30_000, 30_000)), "photo: photo.too-many-pixels");
        assertRefused(() -> darkroom.develop(Sent.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE)), "photo: photo.too-many-pixels");
    }

    @Test
    void a_file_that_stops_in_the_middle_of_what_comes_before_the_picture_is_damaged() {
        byte[] whole = Sent.photoOfAPhone(1);

        for (int length : new int[] {4, 20, 100, 300}) {
            assertRefused(() -> darkroom.develop(Arrays.copyOf(whole, length)), "photo: photo.damaged");
        }
    }

    @Test
    void a_picture_that_does_not_hold_what_it_says_is_damaged() {
        assertRefused(() -> darkroom.develop(Sent.pngThatClaims(WIDTH, HEIGHT)), "photo: photo.damaged");
    }

    @Test
    void no_cut_or_scratched_file_does_more_than_be_refused() {
        byte[] whole = Sent.photoOfAPhone(8);
        for (int i = 2; i < whole.length; i += 37) {
            byte[] scratched = whole.clone();
            scratched[i] ^= 0x55;
            assertNoMoreThanRefused(Arrays.copyOf(whole, i));
            assertNoMoreThanRefused(scratched);
        }
    }

    @Test
    void many_large_photos_at_the_same_time_wait_for_each_other_and_all_come_out() throws Exception {
        byte[] large = Sent.written(new BufferedImage(6000, 5000, BufferedImage.TYPE_BYTE_GRAY), "png");
        ExecutorService people = Executors.newFixedThreadPool(10);
        try {
            List<Future<Darkroom.Print>> prints = people.invokeAll(Collections.nCopies(10, () -> darkroom.develop(large)));
            for (Future<Darkroom.Print> print : prints) {
                assertThat(print.get().width()).isEqualTo(Darkroom.MAX_SIDE);
            }
        } finally {
            people.shutdown();
        }
    }

    @Test
    void a_photo_that_is_refused_leaves_room_for_the_next() {
        byte[] cut = Arrays.copyOf(Sent.written(new BufferedImage(6000, 5000, BufferedImage.TYPE_BYTE_GRAY), "jpg"), 20_000);
        for (int tries = 0; tries < 5; tries++) {
            assertNoMoreThanRefused(cut);
        }

        assertThat(darkroom.develop(Sent.photoOfAPhone(1)).width()).isEqualTo(Sent.WIDTH);
    }

    private void assertNoMoreThanRefused(byte[] sent) {
        try {
            darkroom.develop(sent);
        } catch (BrokenRule refused) {
            assertThat(refused.breaches()).extracting(BrokenRule.Breach::field).containsExactly("photo");
        }
    }

    private static BufferedImage seen(Darkroom.Print print) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(print.jpeg()));
    }

    private static Metadata about(byte[] file) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }

    private static void assertLike(BufferedImage picture, int x, int y, Color expected) {
        Color seen = new Color(picture.getRGB(x, y));
        assertThat(Math.abs(seen.getRed() - expected.getRed()) + Math.abs(seen.getGreen() - expected.getGreen())
            + Math.abs(seen.getBlue() - expected.getBlue())).as("%s at %d,%d is like %s", seen, x, y, expected).isLessThan(60);
    }
}
