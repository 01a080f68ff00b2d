package nl.gehoordengedaan.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** An address of ours as a square that a phone reads from paper: a picture made of one line, sharp at every size. */
public final class QrCode {

    /** The white edge that readers need, in squares. */
    private static final int QUIET = 4;

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
