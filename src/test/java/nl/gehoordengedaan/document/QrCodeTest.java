package nl.gehoordengedaan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** What is drawn is what a phone reads. */
class QrCodeTest {

    private static final int PIXELS = 4;

    @ParameterizedTest
    @ValueSource(strings = {"https://gehoord.example/meetings/123456789?lang=ar", "x",
        "https://gehoord.example/tables/9f3kq2h7m1?lang=pl&a-much-longer-address-than-anybody-would-type=yes"})
    void a_phone_reads_what_was_meant(String text) throws ReaderException {
        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(QrCode code) throws ReaderException {
        int side = code.size() * PIXELS;
        int[] picture = new int[side * side];
        Arrays.fill(picture, 0xFFFFFF);
        for (MatchResult piece : Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(code.path()).results().toList()) {
            int from = Integer.parseInt(piece.group(1)) * PIXELS;
            int top = Integer.parseInt(piece.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(picture, y * side + from, y * side + from + Integer.parseInt(piece.group(3)) * PIXELS, 0);
            }
        }
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, picture)))).getText();
    }
}
