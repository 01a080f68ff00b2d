package nl.gehoordengedaan.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people send them, made for tests. */
final class Sent {

    static final int WIDTH = 64;
    static final int HEIGHT = 48;
    /** What is seen upright: top left, top right, bottom left, bottom right. */
    static final Color[] CORNERS = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    private static final byte[] START_OF_IMAGE = {(byte) 0xFF, (byte) 0xD8};

    private Sent() {
    }

    /** What a phone sends that was held in this way: pixels as on the sensor, how to turn them, where and with what it was made. */
    static byte[] photoOfAPhone(int orientation) {
        boolean lies = orientation >= 5;
        BufferedImage sensor = new BufferedImage(lies ? HEIGHT : WIDTH, lies ? WIDTH : HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int mirroredX = WIDTH - 1 - x;
                int mirroredY = HEIGHT - 1 - y;
                int color = CORNERS[(y < HEIGHT / 2 ? 0 : 2) + (x < WIDTH / 2 ? 0 : 1)].getRGB();
                switch (orientation) {
                    case 2 -> sensor.setRGB(mirroredX, y, color);
                    case 3 -> sensor.setRGB(mirroredX, mirroredY, color);
                    case 4 -> sensor.setRGB(x, mirroredY, color);
                    case 5 -> sensor.setRGB(y, x, color);
                    case 6 -> sensor.setRGB(y, mirroredX, color);
                    case 7 -> sensor.setRGB(mirroredY, mirroredX, color);
                    case 8 -> sensor.setRGB(mirroredY, x, color);
                    default -> sensor.setRGB(x, y, color);
                }
            }
        }
        return afterStart(written(sensor, "jpg"), exif(orientation), comment("gemaakt door Fatma Voorbeeld"));
    }

    static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, out)) {
                throw new IllegalStateException("Nobody writes " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A PNG of a few bytes that says it is this large. */
    static byte[] pngThatClaims(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0x89504E470D0A1A0AL);
            chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array());
            chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9C, 0x03, 0, 0, 0, 0, 1});
            chunk(out, "IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] afterStart(byte[] jpeg, byte[]... segments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(START_OF_IMAGE);
        for (byte[] segment : segments) {
            out.writeBytes(segment);
        }
        out.write(jpeg, START_OF_IMAGE.length, jpeg.length - START_OF_IMAGE.length);
        return out.toByteArray();
    }

    private static byte[] comment(String text) {
        return segment(0xFE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2))
            .put(content).array();
    }

    /** Orientation, name of the camera, and 52.07° north, 4.3° east. */
    private static byte[] exif(int orientation) {
        int gpsAt = 8 + 2 + 3 * 12 + 4;
        int cameraAt = gpsAt + 2 + 4 * 12 + 4;
        int latitudeAt = cameraAt + 16;
        int longitudeAt = latitudeAt + 24;
        ByteBuffer tiff = ByteBuffer.allocate(longitudeAt + 24).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, 16, cameraAt);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, gpsAt);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, latitudeAt);
        entry(tiff, 3, 2, 2, 'E');
        entry(tiff, 4, 5, 3, longitudeAt);
        tiff.putInt(0);
        tiff.put("Voorbeeldcamera\0".getBytes(StandardCharsets.US_ASCII));
        for (int part : new int[] {52, 4, 12, 4, 18, 0}) {
            tiff.putInt(part).putInt(1);
        }
        return segment(0xE1,
            ByteBuffer.allocate(6 + tiff.capacity()).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array()).array());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
