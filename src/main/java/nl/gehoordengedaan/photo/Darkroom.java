package nl.gehoordengedaan.photo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import nl.gehoordengedaan.shared.BrokenRule;
import org.apache.tika.Tika;

/** Makes a safe print of what was sent: looked at by content, upright, at most {@value #MAX_SIDE} pixels, nothing about its origin left. */
@ApplicationScoped
class Darkroom {

    /** Longest side of what is kept, in pixels. */
    static final int MAX_SIDE = 1600;
    /** Largest picture that is opened, in pixels: a small file can unfold into gigabytes. */
    static final long MAX_PIXELS = 60_000_000L;
    private static final double QUALITY = 0.82;
    private static final Set<String> READABLE = Set.of("image/jpeg", "image/png", "image/webp");

    /** A picture fit to keep. */
    record Print(byte[] jpeg, int width, int height) {
    }

    /** Pictures of so many millions of pixels together are open at the same time; whoever comes later waits a moment. */
    private static final int OPEN_AT_ONCE = (int) (MAX_PIXELS / 1_000_000);
    private static final long PATIENCE_IN_SECONDS = 20;

    private final Tika tika = new Tika();
    private final Semaphore room = new Semaphore(OPEN_AT_ONCE, true);

    @PostConstruct
    void findReaders() {
        // the readers in our own archive are not seen by the server's registry until it looks again
        ImageIO.setUseCache(false);
        ImageIO.scanForPlugins();
    }

    Print develop(byte[] sent) {
        String type = tika.detect(sent);
        if (type.startsWith("image/hei")) {
            throw BrokenRule.input("photo", "photo.heic");
        }
        if (!READABLE.contains(type)) {
            throw BrokenRule.input("photo", "photo.not-a-photo");
        }
        try {
            Dimension size = sizeOf(sent);
            if ((long) size.width * size.height > MAX_PIXELS) {
                throw BrokenRule.input("photo", "photo.too-many-pixels", MAX_PIXELS / 1_000_000);
            }
            return printed(sent, size);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw BrokenRule.input("photo", "photo.damaged");
        }
    }

    private Print printed(byte[] sent, Dimension size) throws IOException {
        int needs = (int) Math.min(OPEN_AT_ONCE, 1 + (long) size.width * size.height / 1_000_000);
        enter(needs);
        try {
            int side = Math.min(MAX_SIDE, Math.max(size.width, size.height));
            BufferedImage upright = onWhite(Thumbnails.of(new ByteArrayInputStream(sent)).size(side, side)
                .imageType(BufferedImage.TYPE_INT_ARGB).asBufferedImage());
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            Thumbnails.of(upright).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(jpeg);
            return new Print(jpeg.toByteArray(), upright.getWidth(), upright.getHeight());
        } finally {
            room.release(needs);
        }
    }

    private void enter(int needs) {
        try {
            if (!room.tryAcquire(needs, PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw BrokenRule.of(BrokenRule.Kind.TOO_MANY, "photo", "photo.busy");
            }
        } catch (InterruptedException serverStops) {
            Thread.currentThread().interrupt();
            throw BrokenRule.of(BrokenRule.Kind.TOO_MANY, "photo", "photo.busy");
        }
    }

    /** A JPEG cannot be seen through; without this what was clear would be black, and black letters on it lost. */
    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage print = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = print.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return print;
    }

    private static Dimension sizeOf(byte[] sent) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw BrokenRule.input("photo", "photo.damaged");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
