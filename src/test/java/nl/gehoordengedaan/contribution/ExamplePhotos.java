package nl.gehoordengedaan.contribution;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures as telephones send them, made here: none shows anybody. */
final class ExamplePhotos {

    private ExamplePhotos() {
    }

    /** A coarse pattern, so that it is small. */
    static byte[] jpeg(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            var pen = picture.createGraphics();
            pen.setColor(new java.awt.Color(random.nextInt(0xFFFFFF)));
            pen.fillRect(random.nextInt(width), random.nextInt(height), width / 4, height / 4);
            pen.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A photo of exactly so many bytes: what cameras put behind the picture is left as it is. */
    static byte[] jpegOf(int bytes) {
        return Arrays.copyOf(jpeg(4000, 3000), bytes);
    }

    /** With the place where it was taken, and the camera: 51.9 north, 4.3 east. */
    static byte[] jpegWithPlace() {
        byte[] picture = jpeg(800, 600);
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        put(tiff, "MM", 0, 42, 0, 0, 0, 8);
        // the main directory: maker at 38, and where the directory of the place is
        put(tiff, 0, 2, 0x01, 0x0F, 0, 2, 0, 0, 0, 10, 0, 0, 0, 38, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 48, 0, 0, 0, 0);
        put(tiff, "Voorbeeld", 0);
        put(tiff, 0, 4, 0, 1, 0, 2, 0, 0, 0, 2, "N", 0, 0, 0, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 102,
            0, 3, 0, 2, 0, 0, 0, 2, "E", 0, 0, 0, 0, 4, 0, 5, 0, 0, 0, 3, 0, 0, 0, 126, 0, 0, 0, 0);
        put(tiff, 0, 0, 0, 51, 0, 0, 0, 1, 0, 0, 0, 54, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1);
        put(tiff, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 18, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int length = tiff.size() + 8;
        put(out, 0xFF, 0xD8, 0xFF, 0xE1, length >> 8, length & 0xFF, "Exif", 0, 0);
        out.writeBytes(tiff.toByteArray());
        out.write(picture, 2, picture.length - 2);
        return out.toByteArray();
    }

    /** How a photo of some telephones begins; it is no JPEG, whatever it is called. */
    static byte[] heic() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, 0, 0, 0, 24, "ftypheic", 0, 0, 0, 0, "mif1heic");
        out.writeBytes(new byte[2000]);
        return out.toByteArray();
    }

    static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(2)</script></svg>".getBytes(StandardCharsets.UTF_8);
    }

    static byte[] program() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, "MZ", 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF);
        out.writeBytes(new byte[4000]);
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, Object... parts) {
        for (Object part : parts) {
            if (part instanceof Integer number) {
                out.write(number);
            } else {
                out.writeBytes(part.toString().getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
