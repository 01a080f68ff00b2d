package nl.gehoordengedaan.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** An address of ours as a square that a phone reads from paper: a picture made of one line, sharp at every size. */
public final class QrCode {

    /** The white edge that readers need, in squares. */
    private static final int QUIET = 4;
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    /** @param text what a phone will read: an address of at most some hundreds of characters */
    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code can hold this", tooLong);
        }
    }

    /** How many squares it is wide and high, with the white edge: the size of its {@code viewBox}. */
    public int size() {
        return squares.getWidth() + 2 * QUIET;
    }

    /** As a picture for where no drawing can be, as in a mail: PNG, black on white. @param pixels of one square */
    public byte[] png(int pixels) {
        BufferedImage picture = new BufferedImage(size() * pixels, size() * pixels, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, isBlack(x / pixels - QUIET, y / pixels - QUIET) ? BLACK : WHITE);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return file.toByteArray();
    }

    private boolean isBlack(int x, int y) {
        return x >= 0 && y >= 0 && x < squares.getWidth() && y < squares.getHeight() && squares.get(x, y) == 1;
    }

    /** The black squares as the path of an SVG; squares beside each other are one piece. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int begin = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) {
                    x++;
                }
                if (x > begin) {
                    path.append('M').append(begin + QUIET).append(' ').append(y + QUIET).append('h').append(x - begin).append("v1h-")
                        .append(x - begin).append('z');
                } else {
                    x++;
                }
            }
        }
        return path.toString();
    }
}
